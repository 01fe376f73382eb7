from many import many_books
from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload


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


# region way_selectinload
async def way_selectinload() -> list[tuple[str, str]]:
    async with new_session() as session:
        books = await session.scalars(
            select(Book).options(selectinload(Book.author)).order_by(Book.id)
        )
        return [(book.title, book.author.name) for book in books]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=many_books(fill), naive=naive, ways=[way_selectinload])
