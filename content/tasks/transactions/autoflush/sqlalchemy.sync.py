from decimal import Decimal

from models import Author, Base, Book, fill
from running_sync import new_session, run
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
def naive() -> list[tuple[str, str]]:
    with new_session.begin() as session:
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        session.add(book)
        book.author = session.scalars(le_guin).one()
    with new_session() as session:
        return [tuple(row) for row in session.execute(stored)]


# endregion


# region
def task() -> list[tuple[str, str]]:
    with new_session.begin() as session:
        author = session.scalars(le_guin).one()
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        book.author = author
        session.add(book)
    with new_session() as session:
        return [tuple(row) for row in session.execute(stored)]


# endregion


# region way_no_autoflush
def way_no_autoflush() -> list[tuple[str, str]]:
    with new_session.begin() as session:
        book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
        session.add(book)
        with session.no_autoflush:
            book.author = session.scalars(le_guin).one()
    with new_session() as session:
        return [tuple(row) for row in session.execute(stored)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_no_autoflush])
