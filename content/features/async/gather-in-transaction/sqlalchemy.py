import asyncio

from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> list[int]:
    async with new_session.begin() as session:
        return await asyncio.gather(
            session.scalar(select(func.count(Book.id))),
            session.scalar(select(func.count(Author.id))),
        )


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
