from models import TABLES, Book, fill
from running import run


# region
async def task() -> list:
    british = Book.author.country == "GB"
    await Book.update({Book.stock: 50}).where(british)
    await Book.delete().where(Book.author.country == "FI")
    stock = await Book.select(Book.stock).where(british).output(as_list=True)
    return [stock, await Book.count()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
