from models import TABLES, Author, Book, fill
from running import run


# region
async def task() -> list[str]:
    author = await Author.objects().get(Author.name == "Stanisław Lem")
    books = await Book.objects().where(Book.author == author).order_by(Book.id)
    return [book.title for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
