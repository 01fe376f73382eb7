import asyncio
from contextvars import copy_context

from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def take_next() -> str:
    free = Book.objects().order_by(Book.id).first().lock_rows(skip_locked=True)
    book = await free
    return book.title


async def other_worker() -> str:
    async with DB.transaction():
        return await take_next()


async def task() -> list[str]:
    outside = copy_context()
    async with DB.transaction():
        mine = await take_next()
        # In a context from before, the other worker is outside this
        # transaction.
        theirs = await asyncio.create_task(other_worker(), context=outside)
    return [mine, theirs]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
