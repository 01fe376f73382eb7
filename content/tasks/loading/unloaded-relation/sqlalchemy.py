from models import Base, Book, fill
from running import engine, new_session, run
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload


# region naive
async def naive() -> list[str]:
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        return [book.title, book.author.name]


# endregion


# region
async def task() -> list[str]:
    async with new_session() as session:
        book = await session.get_one(Book, 7, options=[joinedload(Book.author)])
        return [book.title, book.author.name]


# endregion


# region way_expired
async def way_expired() -> list[str]:
    # Not new_session: an AsyncSession as it comes.
    async with AsyncSession(engine) as session:
        book = await session.get_one(Book, 7, options=[joinedload(Book.author)])
        await session.commit()
        return [book.title, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_expired])
