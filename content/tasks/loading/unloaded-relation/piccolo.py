from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[str]:
    book = await Book.objects().get(Book.id == 7)
    return [book.title, book.author.name]


# endregion


# region
async def task() -> list[str]:
    book = await Book.objects(Book.author).get(Book.id == 7)
    return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
