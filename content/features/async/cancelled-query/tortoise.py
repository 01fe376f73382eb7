import asyncio
from contextlib import suppress
from time import monotonic

from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL

# region setup
pause = "pg_sleep" if DATABASE_URL.startswith("postgresql:") else "sleep"


async def slow_query() -> Book:
    return await Book.annotate(slept=RawSQL(f"{pause}(4)")).get(id=7)


# endregion


# region
async def task() -> str:
    start = monotonic()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await slow_query()
    book = await Book.get(id=7)
    assert monotonic() - start < 3, "the next query waited for the first"
    return book.title


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
