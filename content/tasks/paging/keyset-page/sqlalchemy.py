from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select, tuple_


# region naive
async def naive() -> list[tuple[int, str]]:
    after = select(Book).where(Book.year > 1979)
    async with new_session() as session:
        books = await session.scalars(
            after.order_by(Book.year, Book.id).limit(3)
        )
        return [(book.year, book.title) for book in books]


# endregion


# region
async def task() -> list[tuple[int, str]]:
    after = select(Book).where(tuple_(Book.year, Book.id) > (1979, 4))
    async with new_session() as session:
        books = await session.scalars(
            after.order_by(Book.year, Book.id).limit(3)
        )
        return [(book.year, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
