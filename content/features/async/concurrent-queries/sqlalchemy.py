import asyncio
from time import monotonic

from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import func, select

# region setup
postgresql = engine.dialect.name == "postgresql"
pause = func.pg_sleep if postgresql else func.sleep


async def slow_query(*, after: float) -> str:
    await asyncio.sleep(after)
    async with new_session() as session:
        book = select(Book.title, pause(1.5)).where(Book.id == 7)
        return await session.scalar(book)


# endregion


# region
async def task() -> str:
    start = monotonic()
    await asyncio.gather(slow_query(after=0), slow_query(after=0.5))
    assert monotonic() - start < 2.7, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
