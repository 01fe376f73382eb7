"""The bookshop in Flask-SQLAlchemy."""

from decimal import Decimal
from typing import Any

from flask_sqlalchemy import SQLAlchemy
from rows import AUTHORS, BOOKS
from sqlalchemy import JSON, ForeignKey, Numeric, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Author(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    country: Mapped[str | None] = mapped_column(String(2))


class Book(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"), index=True)
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))
    year: Mapped[int]
    stock: Mapped[int] = mapped_column(default=0)
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    author: Mapped[Author] = relationship()


def fill() -> None:
    """Add the rows that every probe starts with."""
    db.session.add_all(Author(**row) for row in AUTHORS)
    db.session.flush()
    for title, author_id, price, year, stock, details in BOOKS:
        db.session.add(
            Book(
                title=title,
                author_id=author_id,
                price=Decimal(price),
                year=year,
                stock=stock,
                details=details,
            )
        )
        db.session.flush()
    db.session.commit()
