from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import (
    contains_eager,
    selectinload,
    with_loader_criteria,
)


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    query = (
        select(Author)
        .join(Author.books)
        .where(Author.id.in_([1, 7, 10]), Book.stock > 0)
        .options(selectinload(Author.books))
        .order_by(Author.id)
    )
    async with new_session() as session:
        authors = await session.scalars(query)
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    query = (
        select(Author)
        .where(Author.id.in_([1, 7, 10]))
        .options(selectinload(Author.books.and_(Book.stock > 0)))
        .order_by(Author.id)
    )
    async with new_session() as session:
        authors = await session.scalars(query)
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion


# region way_loader_criteria
async def way_loader_criteria() -> list[tuple[str, list[str]]]:
    query = (
        select(Author)
        .where(Author.id.in_([1, 7, 10]))
        .options(
            selectinload(Author.books),
            with_loader_criteria(Book, Book.stock > 0),
        )
        .order_by(Author.id)
    )
    async with new_session() as session:
        authors = await session.scalars(query)
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion


# region way_contains_eager
async def way_contains_eager() -> list[tuple[str, list[str]]]:
    query = (
        select(Author)
        .outerjoin(Author.books.and_(Book.stock > 0))
        .where(Author.id.in_([1, 7, 10]))
        .options(contains_eager(Author.books))
        .order_by(Author.id, Book.id)
    )
    async with new_session() as session:
        authors = (await session.scalars(query)).unique()
        return [(a.name, [book.title for book in a.books]) for a in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_loader_criteria, way_contains_eager],
    )
