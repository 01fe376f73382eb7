import asyncio
from contextvars import copy_context

from models import MODELS, Book, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def read_later(over: asyncio.Event) -> str:
    await over.wait()
    return (await Book.get(id=7)).title


async def task() -> str:
    over, outside = asyncio.Event(), copy_context()
    async with in_transaction():
        await Book.get(id=1)
        later = asyncio.create_task(read_later(over), context=outside)
    over.set()
    return await later


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
