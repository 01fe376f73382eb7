import asyncio

from models import Author, Base, Book, fill
from running import engine, new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[int]:
    await engine.dispose()  # Now the pool is as it was when the program began.
    async with new_session() as session:
        counts = await asyncio.gather(
            session.scalar(select(func.count(Book.id))),
            session.scalar(select(func.count(Author.id))),
            # Without it the session would be closed while a query still runs.
            return_exceptions=True,
        )
        for count in counts:
            if isinstance(count, Exception):
                raise count
        return counts


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
