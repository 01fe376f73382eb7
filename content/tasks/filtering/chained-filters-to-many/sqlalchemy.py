from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import and_, not_, select


# region naive
async def naive() -> list[list[str]]:
    authors = (
        select(Author.name)
        .join(Author.books)
        .where(Author.id.in_([1, 4, 7]))
        .order_by(Author.name)
        .distinct()
    )
    with_bargain = authors.where(Book.price < 10).where(Book.stock == 0)
    without = authors.where(not_(and_(Book.price < 10, Book.stock == 0)))
    async with new_session() as session:
        found = list(await session.scalars(with_bargain))
        others = list(await session.scalars(without))
    return [found, others]


# endregion


# region
async def task() -> list[list[str]]:
    authors = (
        select(Author.name)
        .where(Author.id.in_([1, 4, 7]))
        .order_by(Author.name)
    )
    bargain = Author.books.any(and_(Book.price < 10, Book.stock == 0))
    async with new_session() as session:
        found = list(await session.scalars(authors.where(bargain)))
        others = list(await session.scalars(authors.where(~bargain)))
    return [found, others]


# endregion


# region way_two_any
async def way_two_any() -> list[list[str]]:
    authors = (
        select(Author.name)
        .where(Author.id.in_([1, 4, 7]))
        .order_by(Author.name)
    )
    cheap = Author.books.any(Book.price < 10)
    sold_out = Author.books.any(Book.stock == 0)
    async with new_session() as session:
        found = list(await session.scalars(authors.where(cheap, sold_out)))
        others = list(
            await session.scalars(authors.where(~and_(cheap, sold_out)))
        )
    return [found, others]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_two_any])
