from models import TABLES, Book, fill
from running import run


# region
async def task() -> list[str | int]:
    books = await Book.objects(*Book.all_related()).order_by(Book.id)
    names = [book.author.name for book in books]
    return [names[6], len(names)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
