from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[str]:
    book = await Book.get(id=7)
    return [book.title, book.author.name]


# endregion


# region
async def task() -> list[str]:
    book = await Book.get(id=7).select_related("author")
    return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
