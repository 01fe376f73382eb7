import asyncio

from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from tortoise.context import TortoiseContext
from tortoise.expressions import F
from tortoise.transactions import in_transaction


# region setup
async def wait_for_payment() -> None:
    """It takes a while, and meanwhile another process sells another book."""
    await asyncio.to_thread(lambda: asyncio.run(other_sale()))


async def other_sale() -> None:
    async with TortoiseContext() as context:
        url = DATABASE_URL.replace("postgresql:", "asyncpg:")
        await context.init(db_url=url, modules={"models": ["__main__"]})
        async with in_transaction():
            await Book.filter(id=9).update(stock=F("stock") - 1)


# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    async with in_transaction():
        await Book.filter(id=14).update(stock=F("stock") - 1)
        await wait_for_payment()
    books = Book.filter(id__in=[9, 14]).order_by("id")
    return await books.values_list("title", "stock")


# endregion


# region
async def task() -> list[tuple[str, int]]:
    await wait_for_payment()
    async with in_transaction():
        await Book.filter(id=14).update(stock=F("stock") - 1)
    books = Book.filter(id__in=[9, 14]).order_by("id")
    return await books.values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
