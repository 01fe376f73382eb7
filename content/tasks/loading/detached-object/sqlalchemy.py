from models import Base, Book, fill
from running import engine, run
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload


# region naive
async def naive() -> list[str | int]:
    async with AsyncSession(engine) as session:
        book = await session.get_one(Book, 7)
        book.stock = 0
        await session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region
async def task() -> list[str | int]:
    async with AsyncSession(engine, expire_on_commit=False) as session:
        book = await session.get_one(Book, 7, options=[joinedload(Book.author)])
        book.stock = 0
        await session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region way_keep_only
async def way_keep_only() -> list[str | int]:
    async with AsyncSession(engine, expire_on_commit=False) as session:
        book = await session.get_one(Book, 7)
        book.stock = 0
        await session.commit()
    return [book.title, book.stock, book.author.name]


# endregion


# region way_refresh
async def way_refresh() -> list[str | int]:
    async with AsyncSession(engine) as session:
        book = await session.get_one(Book, 7, options=[joinedload(Book.author)])
        book.stock = 0
        await session.commit()
        await session.refresh(book)
    return [book.title, book.stock, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_keep_only, way_refresh])
