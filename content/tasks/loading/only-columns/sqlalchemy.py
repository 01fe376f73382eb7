from many import many_books
from models import Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import defer, load_only


# region naive
async def naive() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    async with new_session() as session:
        few = await session.scalars(books.options(load_only(Book.title)))
        return [(book.title, book.year) for book in few]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    async with new_session() as session:
        few = await session.scalars(
            books.options(load_only(Book.title, Book.year, raiseload=True))
        )
        return [(book.title, book.year) for book in few]


# endregion


# region way_awaitable
async def way_awaitable() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    async with new_session() as session:
        few = await session.scalars(books.options(load_only(Book.title)))
        return [(book.title, await book.awaitable_attrs.year) for book in few]


# endregion


# region way_defer
async def way_defer() -> list[tuple[str, int]]:
    books = select(Book).where(Book.stock > 4).order_by(Book.id)
    async with new_session() as session:
        light = await session.scalars(books.options(defer(Book.details)))
        return [(book.title, book.year) for book in light]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=many_books(fill, tagged=True),
        naive=naive,
        ways=[way_awaitable, way_defer],
    )
