from models import Author, Base, Book, fill
from running_sync import new_session, run
from sqlalchemy import select
from sqlalchemy.orm import contains_eager, joinedload


# region naive
def naive() -> list[tuple[str, str]]:
    query = (
        select(Book)
        .join(Book.author)
        .where(Author.country == "US")
        .order_by(Book.id)
    )
    with new_session() as session:
        return [
            (book.title, book.author.name) for book in session.scalars(query)
        ]


# endregion


# region
def task() -> list[tuple[str, str]]:
    query = (
        select(Book)
        .join(Book.author)
        .where(Author.country == "US")
        .options(contains_eager(Book.author))
        .order_by(Book.id)
    )
    with new_session() as session:
        books = session.scalars(query)
        return [(book.title, book.author.name) for book in books]


# endregion


# region way_joinedload
def way_joinedload() -> list[tuple[str, str]]:
    query = (
        select(Book)
        .join(Book.author)
        .where(Author.country == "US")
        .options(joinedload(Book.author))
        .order_by(Book.id)
    )
    with new_session() as session:
        books = session.scalars(query)
        return [(book.title, book.author.name) for book in books]


# endregion


# region way_no_join
def way_no_join() -> list[tuple[str, str]]:
    query = (
        select(Book)
        .where(Author.country == "US")
        .options(joinedload(Book.author))
        .order_by(Book.id)
    )
    with new_session() as session:
        books = session.scalars(query)
        return [(book.title, book.author.name) for book in books]


# endregion


# region way_columns
def way_columns() -> list[tuple[str, str]]:
    query = (
        select(Book.title, Author.name)
        .join(Book.author)
        .where(Author.country == "US")
        .order_by(Book.id)
    )
    with new_session() as session:
        return [tuple(row) for row in session.execute(query)]


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=fill,
        naive=naive,
        ways=[way_joinedload, way_no_join, way_columns],
    )
