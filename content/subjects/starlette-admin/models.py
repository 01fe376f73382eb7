"""The bookshop in SQLAlchemy."""

from decimal import Decimal
from typing import Any

from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS
from sqlalchemy import JSON, Column, ForeignKey, Numeric, String, Table
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)
from starlette.requests import Request


class Base(DeclarativeBase):
    pass


book_tag = Table(
    "book_tag",
    Base.metadata,
    Column("book_id", ForeignKey("book.id"), primary_key=True),
    Column("tag_id", ForeignKey("tag.id"), primary_key=True),
)


class Author(Base):
    __tablename__ = "author"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    country: Mapped[str | None] = mapped_column(String(2))
    books: Mapped[list["Book"]] = relationship(
        back_populates="author", order_by="Book.id"
    )

    def __admin_repr__(self, request: Request) -> str:
        return self.name


class Book(Base):
    __tablename__ = "book"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"), index=True)
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))
    year: Mapped[int]
    stock: Mapped[int] = mapped_column(default=0)
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    author: Mapped[Author] = relationship(back_populates="books")
    tags: Mapped[list["Tag"]] = relationship(secondary=book_tag)

    def __admin_repr__(self, request: Request) -> str:
        return self.title


class Tag(Base):
    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50), unique=True)

    def __admin_repr__(self, request: Request) -> str:
        return self.name


def fill(session: Session) -> None:
    """Add the rows that every sample starts with."""
    session.add_all(Author(**row) for row in AUTHORS)
    session.add_all(Tag(name=name) for name in TAGS)
    session.flush()
    for title, author_id, price, year, stock, details in BOOKS:
        session.add(
            Book(
                title=title,
                author_id=author_id,
                price=Decimal(price),
                year=year,
                stock=stock,
                details=details,
            )
        )
    session.flush()
    rows = [{"book_id": book, "tag_id": tag} for book, tag in BOOK_TAGS]
    session.execute(book_tag.insert(), rows)
