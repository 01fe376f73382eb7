from models import TABLES, Book, Tag, fill
from running import run


# region
async def task() -> bool:
    tag = await Tag.objects().get(Tag.id == 1)
    await Book(title="Mort", price=8, year=1987, author=tag).save()
    book = await Book.objects(Book.author).get(Book.title == "Mort")
    assert book.author is None, f"{book.author.name} is the author"
    return True


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
