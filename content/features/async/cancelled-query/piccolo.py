import asyncio
from contextlib import suppress
from time import monotonic

from models import TABLES, Book, fill
from piccolo.querystring import QueryString
from running import run


# region setup
async def slow_query() -> list[dict]:
    slept = QueryString("pg_sleep(4)::text", alias="slept")
    return await Book.select(Book.title, slept).where(Book.id == 7)


# endregion


# region
async def task() -> str:
    start = monotonic()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await slow_query()
    book = await Book.objects().get(Book.id == 7)
    assert monotonic() - start < 3, "the next query waited for the first"
    return book.title


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
