"""The bookshop in SQLModel."""

from decimal import Decimal
from typing import Any

from rows import AUTHORS, BOOKS
from sqlmodel import JSON, Field, Relationship, Session, SQLModel


class Author(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=100, unique=True)
    country: str | None = Field(max_length=2)


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str = Field(max_length=200)
    author_id: int = Field(foreign_key="author.id", index=True)
    price: Decimal = Field(max_digits=8, decimal_places=2)
    year: int
    stock: int = 0
    details: dict[str, Any] = Field(sa_type=JSON)
    author: Author = Relationship()


def fill(session: Session) -> None:
    """Add the rows that every probe starts with."""
    for row in AUTHORS:
        session.add(Author(**row))
        session.flush()
    for title, author_id, price, year, stock, details in BOOKS:
        book = Book(
            title=title,
            author_id=author_id,
            price=Decimal(price),
            year=year,
            stock=stock,
            details=details,
        )
        session.add(book)
        session.flush()
    session.commit()
