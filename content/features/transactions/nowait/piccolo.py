import asyncio
from contextvars import copy_context

from asyncpg import LockNotAvailableError
from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def edit() -> str:
    try:
        async with DB.transaction():
            await Book.objects().get(Book.id == 7).lock_rows(nowait=True)
            return "free"
    except LockNotAvailableError:
        return "locked by somebody else"


async def task() -> list[str]:
    outside = copy_context()
    async with DB.transaction():
        book = await Book.objects().get(Book.id == 7).lock_rows()
        # In a context from before, edit() is outside this transaction.
        return [book.title, await asyncio.create_task(edit(), context=outside)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
