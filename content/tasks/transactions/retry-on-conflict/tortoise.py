import asyncio
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from itertools import count

from asyncpg import TransactionRollbackError
from models import MODELS, Book, fill
from running import run
from tortoise import get_connection
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

# region setup
type Work = Callable[[], Awaitable]


def level() -> str:
    if get_connection("default").capabilities.dialect == "mysql":
        # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
        return "SET innodb_snapshot_isolation = ON"
    return "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"


# endregion


# region naive
async def sell_naively(meanwhile: Work | None = None) -> tuple[int, int]:
    async with in_transaction():
        book = await Book.get(id=14)
        if meanwhile:
            await meanwhile()
        book.stock -= 1
        await book.save(update_fields=["stock"])
    return 1, book.stock


async def naive() -> tuple[int, int]:
    # In a context from before, the other sale is a transaction of its own.
    apart = copy_context()
    return await sell_naively(
        lambda: asyncio.create_task(sell_naively(), context=apart)
    )


# endregion


# region
def is_conflict(error: Exception) -> bool:
    number = getattr(error.args[0], "args", [None])[0]  # MariaDB's
    return isinstance(error, TransactionRollbackError) or number in {1020, 1213}


async def sell(meanwhile: Work | None = None) -> tuple[int, int]:
    for attempt in count(1):
        try:
            async with in_transaction() as connection:
                await connection.execute_query(level())
                book = await Book.get(id=14)
                if meanwhile and attempt == 1:
                    await meanwhile()
                book.stock -= 1
                await book.save(update_fields=["stock"])
            return attempt, book.stock
        except (TransactionRollbackError, OperationalError) as error:
            if attempt == 3 or not is_conflict(error):
                raise


async def task() -> tuple[int, int]:
    # In a context from before, the other sale is a transaction of its own.
    apart = copy_context()
    return await sell(lambda: asyncio.create_task(sell(), context=apart))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
