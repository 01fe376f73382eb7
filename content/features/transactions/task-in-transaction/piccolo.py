import asyncio
from contextvars import Context

from engine import DB
from models import TABLES, Book, fill
from running import run


# region
async def read_later(over: asyncio.Event) -> str:
    await over.wait()
    return (await Book.objects().get(Book.id == 7)).title


async def task() -> str:
    over = asyncio.Event()
    async with DB.transaction():
        await Book.objects().get(Book.id == 1)
        later = asyncio.create_task(read_later(over), context=Context())
    over.set()
    return await later


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
