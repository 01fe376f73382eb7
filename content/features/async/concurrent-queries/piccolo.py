import asyncio
from time import monotonic

from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region setup
async def slow_query(*, after: float) -> list[dict]:
    await asyncio.sleep(after)
    slept = QueryString("pg_sleep(1.5)::text", alias="slept")
    return await Book.select(Book.title, slept).where(Book.id == 7)


# endregion


# region
async def task() -> str:
    start = monotonic()
    await asyncio.gather(slow_query(after=0), slow_query(after=0.5))
    assert monotonic() - start < 2.7, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
