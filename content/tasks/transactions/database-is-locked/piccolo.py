import asyncio
from contextvars import Context

from engine import DB
from models import TABLES, Book, fill
from running import run


# region setup
async def wait_for_payment() -> None:
    """It takes a while, and meanwhile somebody else buys another book."""
    await asyncio.create_task(sell(9), context=Context())


async def sell(id: int) -> None:
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(Book.id == id)


two_books = (
    Book.select(Book.title, Book.stock)
    .where(Book.id.is_in([9, 14]))
    .order_by(Book.id)
)
# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(Book.id == 14)
        await wait_for_payment()
    return [(book["title"], book["stock"]) for book in await two_books]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    await wait_for_payment()
    async with DB.transaction():
        await Book.update({Book.stock: Book.stock - 1}).where(Book.id == 14)
    return [(book["title"], book["stock"]) for book in await two_books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
