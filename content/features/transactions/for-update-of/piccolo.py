import asyncio
from contextvars import copy_context

from asyncpg import LockNotAvailableError
from engine import DB
from models import TABLES, Author, Book, fill
from piccolo.table import Table
from running import run


# region setup
async def state(table: type[Table], id: int) -> str:
    """Says whether another connection could lock the row at once."""
    try:
        async with DB.transaction():
            row = table.objects().get(table._meta.primary_key == id)
            await row.lock_rows(nowait=True)
            return "free"
    except LockNotAvailableError:
        return "locked"


# endregion


# region
async def task() -> list[str]:
    outside = copy_context()
    async with DB.transaction():
        solaris = Book.objects(Book.author).get(Book.id == 7)
        book = await solaris.lock_rows(of=(Book,))
        # In a context from before, the other tasks are outside this
        # transaction.
        locked = await asyncio.create_task(state(Book, 7), context=outside)
        free = await asyncio.create_task(state(Author, 4), context=outside)
        return [book.title, locked, free]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
