from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload


# region naive
async def naive() -> list[tuple[str, str]]:
    async with new_session() as session:
        books = await session.scalars(select(Book).order_by(Book.id))
        return [
            (book.title, (await book.awaitable_attrs.author).name)
            for book in books
        ]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    async with new_session() as session:
        books = await session.scalars(
            select(Book).options(joinedload(Book.author)).order_by(Book.id)
        )
        return [(book.title, book.author.name) for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
