import asyncio
from contextvars import copy_context

from asyncpg import LockNotAvailableError
from models import MODELS, Author, Book, fill
from running import run
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region setup
async def state(model: type[Model], id: int) -> str:
    """Says whether another connection could lock the row at once."""
    try:
        async with in_transaction():
            await model.select_for_update(nowait=True).get(id=id)
            return "free"
    except LockNotAvailableError:
        return "locked"


# endregion


# region
async def task() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        books = Book.select_for_update(of=("book",)).select_related("author")
        book = await books.get(id=7)
        # In a context from before, the other tasks are outside this
        # transaction.
        locked = await asyncio.create_task(state(Book, 7), context=outside)
        free = await asyncio.create_task(state(Author, 4), context=outside)
        return [book.title, locked, free]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
