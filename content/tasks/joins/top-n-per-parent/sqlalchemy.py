from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import and_, func, select
from sqlalchemy.orm import (
    aliased,
    contains_eager,
    relationship,
    selectinload,
)


# region naive
async def naive() -> list[tuple[str, list[str]]]:
    query = (
        select(Author)
        .where(Author.id.in_([2, 7, 10]))
        .options(selectinload(Author.books))
        .order_by(Author.id)
    )
    async with new_session() as session:
        authors = await session.scalars(query)
        result = []
        for author in authors:
            books = sorted(author.books, key=lambda book: -book.year)
            result.append((author.name, [book.title for book in books[:2]]))
        return result


# endregion


# region
async def task() -> list[tuple[str, list[str]]]:
    place = func.row_number().over(
        partition_by=Book.author_id, order_by=Book.year.desc()
    )
    ranked = select(Book, place.label("place")).subquery()
    latest = aliased(Book, ranked)
    query = (
        select(Author)
        .outerjoin(
            latest, and_(latest.author_id == Author.id, ranked.c.place <= 2)
        )
        .where(Author.id.in_([2, 7, 10]))
        .options(contains_eager(Author.books.of_type(latest)))
        .execution_options(populate_existing=True)
        .order_by(Author.id, ranked.c.place)
    )
    async with new_session() as session:
        authors = (await session.scalars(query)).unique()
        return [
            (author.name, [book.title for book in author.books])
            for author in authors
        ]


# endregion


# region way_relationship
place = func.row_number().over(
    partition_by=Book.author_id, order_by=Book.year.desc()
)
ranked = select(Book, place.label("place")).subquery()
Latest = aliased(Book, ranked)
Author.latest = relationship(
    Latest,
    primaryjoin=and_(Latest.author_id == Author.id, ranked.c.place <= 2),
    order_by=ranked.c.place,
    viewonly=True,
)


async def way_relationship() -> list[tuple[str, list[str]]]:
    query = select(Author).where(Author.id.in_([2, 7, 10]))
    query = query.options(selectinload(Author.latest)).order_by(Author.id)
    async with new_session() as session:
        return [
            (author.name, [book.title for book in author.latest])
            for author in await session.scalars(query)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_relationship])
