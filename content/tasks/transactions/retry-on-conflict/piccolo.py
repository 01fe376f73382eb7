import asyncio
from collections.abc import Awaitable, Callable
from contextvars import copy_context

from asyncpg import TransactionRollbackError
from engine import DB
from models import TABLES, Book, fill
from running import run

# region setup
type Work = Callable[[], Awaitable]
# endregion


# region naive
async def sell_naively(meanwhile: Work | None = None) -> tuple[int, int]:
    async with DB.transaction():
        book = await Book.objects().get(Book.id == 14)
        if meanwhile:
            await meanwhile()
        await book.update_self({Book.stock: book.stock - 1})
    return 1, book.stock


async def naive() -> tuple[int, int]:
    # In a context from before, the other sale is a transaction of its own.
    apart = copy_context()
    return await sell_naively(
        lambda: asyncio.create_task(sell_naively(), context=apart)
    )


# endregion


# region
async def sell(meanwhile: Work | None = None) -> tuple[int, int]:
    attempt = 0
    while True:
        attempt += 1
        try:
            async with DB.transaction():
                await Book.raw("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
                book = await Book.objects().get(Book.id == 14)
                if meanwhile and attempt == 1:
                    await meanwhile()
                await book.update_self({Book.stock: book.stock - 1})
            return attempt, book.stock
        except TransactionRollbackError:
            if attempt == 3:
                raise


async def task() -> tuple[int, int]:
    outside = copy_context()
    # In a context from before, the other sale is a transaction of its own.
    return await sell(
        meanwhile=lambda: asyncio.create_task(sell(), context=outside)
    )


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
