"""What type checkers are asked about SQLAlchemy."""

from datetime import date
from typing import reveal_type

from models import Author, Book
from prepare import session
from sqlalchemy import func, select


def row_list() -> None:
    # ask: row-list
    reveal_type(session.scalars(select(Book)).all())


def column() -> None:
    for book in session.scalars(select(Book)):
        # ask: column
        reveal_type(book.price)


def nullable_column() -> None:
    for author in session.scalars(select(Author)):
        # ask: nullable-column
        reveal_type(author.country)


def relation_forward() -> None:
    for book in session.scalars(select(Book)):
        # ask: relation-forward
        reveal_type(book.author)


def relation_back() -> None:
    for author in session.scalars(select(Author)):
        # ask: relation-back
        reveal_type(author.books)


def tuple_of_columns() -> None:
    # ask: tuple-of-columns
    reveal_type(session.execute(select(Book.title, Book.price)).all())


def aggregate() -> None:
    dearest = select(func.max(Book.price))
    # ask: aggregate
    reveal_type(session.scalar(dearest))


def misspelt_field() -> None:
    # right: misspelt-field
    select(Book).where(Book.title == "Solaris")

    # ask: misspelt-field
    select(Book).where(Book.titel == "Solaris")


def wrong_type() -> None:
    # right: wrong-type
    session.scalars(select(Book).where(Book.year == 1961)).all()

    # ask: wrong-type
    session.scalars(select(Book).where(Book.year == date(1961, 1, 1))).all()


def wrong_argument() -> None:
    # right: wrong-argument
    Author(name="Italo Calvino", country="IT")

    # ask: wrong-argument
    Author(nam="Italo Calvino", country="IT")
