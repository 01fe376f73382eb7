import asyncio
from time import monotonic

from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from tortoise.expressions import RawSQL

# region setup
pause = "pg_sleep" if DATABASE_URL.startswith("postgresql:") else "sleep"


async def slow_query(*, after: float) -> Book:
    await asyncio.sleep(after)
    return await Book.annotate(slept=RawSQL(f"{pause}(1.5)")).get(id=7)


# endregion


# region
async def task() -> str:
    start = monotonic()
    await asyncio.gather(slow_query(after=0), slow_query(after=0.5))
    assert monotonic() - start < 2.7, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
