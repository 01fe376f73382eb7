from engine import DB
from models import TABLES, Book, fill
from running import run


# region setup
class SoldOut(Exception):
    pass


# endregion


# region naive
async def sell_naively(*ids: int) -> None:
    for id in ids:
        one = Book.update({Book.stock: Book.stock - 1}).returning(Book.id)
        if not await one.where(Book.id == id, Book.stock > 0):
            raise SoldOut(id)


async def naive() -> list[tuple[str, int]]:
    await sell_naively(11, 13)
    try:
        await sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = await (
        Book.select(Book.title, Book.stock)
        .where(Book.id.is_in([11, 12, 13]))
        .order_by(Book.id)
    )
    return [(book["title"], book["stock"]) for book in books]


# endregion


# region
async def sell(*ids: int) -> None:
    async with DB.transaction():
        for id in ids:
            one = Book.update({Book.stock: Book.stock - 1}).returning(Book.id)
            if not await one.where(Book.id == id, Book.stock > 0):
                raise SoldOut(id)


async def task() -> list[tuple[str, int]]:
    await sell(11, 13)
    try:
        await sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = await (
        Book.select(Book.title, Book.stock)
        .where(Book.id.is_in([11, 12, 13]))
        .order_by(Book.id)
    )
    return [(book["title"], book["stock"]) for book in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
