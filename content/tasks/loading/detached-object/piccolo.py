from models import TABLES, Book, fill
from running import run


# region naive
async def naive() -> list[str | int]:
    book = await Book.objects().get(Book.id == 7)
    book.stock = 0
    await book.save([Book.stock])
    return [book.title, book.stock, book.author.name]


# endregion


# region
async def task() -> list[str | int]:
    book = await Book.objects(Book.author).get(Book.id == 7)
    book.stock = 0
    await book.save([Book.stock])
    return [book.title, book.stock, book.author.name]


# endregion


# region way_get_related
async def way_get_related() -> list[str | int]:
    book = await Book.objects().get(Book.id == 7)
    book.stock = 0
    await book.save([Book.stock])
    author = await book.get_related(Book.author)
    return [book.title, book.stock, author.name]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_get_related])
