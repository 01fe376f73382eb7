import asyncio
from contextvars import copy_context

from models import MODELS, Book, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def take_next() -> str:
    free = Book.all().select_for_update(skip_locked=True)
    book = await free.order_by("id").first()
    return book.title


async def other_worker() -> str:
    async with in_transaction():
        return await take_next()


async def task() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        mine = await take_next()
        # In a context from before, the other worker is outside this
        # transaction.
        theirs = await asyncio.create_task(other_worker(), context=outside)
    return [mine, theirs]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
