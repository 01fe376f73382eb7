import asyncio
from time import monotonic

from database import DATABASE_URL
from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select

pause = func.pg_sleep if DATABASE_URL.startswith("postgresql:") else func.sleep


# region
async def slow_query(seconds: float) -> str:
    async with new_session() as session:
        book = select(Book.title, pause(seconds)).where(Book.id == 7)
        return await session.scalar(book)


async def task() -> str:
    start = monotonic()
    await asyncio.gather(slow_query(1), slow_query(1.5))
    assert monotonic() - start < 2.4, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
