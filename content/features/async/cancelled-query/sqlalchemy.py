import asyncio
from contextlib import suppress
from time import monotonic

from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import func, select

# region setup
postgresql = engine.dialect.name == "postgresql"
pause = func.pg_sleep if postgresql else func.sleep


async def slow_query() -> str:
    async with new_session() as session:
        book = select(Book.title, pause(4)).where(Book.id == 7)
        return await session.scalar(book)


# endregion


# region
async def task() -> str:
    start = monotonic()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await slow_query()
    async with new_session() as session:
        book = await session.get_one(Book, 7)
    assert monotonic() - start < 3, "the next query waited for the first"
    return book.title


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
