import asyncio
from collections.abc import Awaitable

from engine import DB
from models import TABLES, Book, fill
from running import run
from server import restart_server


# region setup
async def title_by(id: int) -> str:
    book = await Book.objects().get(Book.id == id)
    return book.title


async def attempt(work: Awaitable[str]) -> str:
    """The title, or what went wrong."""
    try:
        return await work
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
async def read_twice() -> str:
    async with DB.transaction():
        await title_by(7)
        await asyncio.to_thread(restart_server)
        return await title_by(7)


async def request() -> list[str]:
    first = await title_by(7)
    second = await attempt(read_twice())
    third = await attempt(title_by(7))
    return [first, second, third]


async def naive() -> list[str]:
    # Each request is a task, with a context of its own.
    return await asyncio.create_task(request())


# endregion


# region
async def task() -> list[str]:
    first = await title_by(7)
    await asyncio.to_thread(restart_server)
    second = await title_by(7)
    third = await title_by(7)
    return [first, second, third]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
