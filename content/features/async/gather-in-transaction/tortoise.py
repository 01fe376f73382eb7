import asyncio

from models import MODELS, Author, Book, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def task() -> list[int]:
    async with in_transaction():
        return await asyncio.gather(Book.all().count(), Author.all().count())


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
