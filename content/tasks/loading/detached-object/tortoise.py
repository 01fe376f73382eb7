from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[str | int]:
    book = await Book.get(id=7)
    book.stock = 0
    await book.save(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion


# region
async def task() -> list[str | int]:
    book = await Book.get(id=7).select_related("author")
    book.stock = 0
    await book.save(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion


# region way_fetch_related
async def way_fetch_related() -> list[str | int]:
    book = await Book.get(id=7)
    book.stock = 0
    await book.save(update_fields=["stock"])
    await book.fetch_related("author")
    return [book.title, book.stock, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_fetch_related])
