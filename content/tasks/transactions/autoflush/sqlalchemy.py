from decimal import Decimal

from models import Author, Base, Book, fill
from running import new_session, run
from sqlalchemy import select

# region setup
le_guin = select(Author).where(Author.name == "Ursula K. Le Guin")
stored = (
    select(Book.title, Author.name)
    .join(Book.author)
    .where(Book.title == "The Telling")
)
# endregion


# region naive
async def naive() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        session.add(book)
        book.author = (await session.scalars(le_guin)).one()
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(stored)]


# endregion


# region
async def task() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        author = (await session.scalars(le_guin)).one()
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        book.author = author
        session.add(book)
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(stored)]


# endregion


# region way_no_autoflush
async def way_no_autoflush() -> list[tuple[str, str]]:
    async with new_session.begin() as session:
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        session.add(book)
        with session.no_autoflush:
            book.author = (await session.scalars(le_guin)).one()
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(stored)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_no_autoflush])
