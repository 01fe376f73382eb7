import asyncio
from contextvars import copy_context

from asyncpg import LockNotAvailableError
from models import MODELS, Book, fill
from running import run
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction


# region
async def edit() -> str:
    try:
        async with in_transaction():
            await Book.select_for_update(nowait=True).get(id=7)
            return "free"
    except (LockNotAvailableError, OperationalError):  # asyncpg's, Tortoise's
        return "locked by somebody else"


async def task() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        book = await Book.select_for_update().get(id=7)
        # In a context from before, edit() is outside this transaction.
        return [book.title, await asyncio.create_task(edit(), context=outside)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
