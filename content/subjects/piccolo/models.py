"""The bookshop in Piccolo."""

from decimal import Decimal

from engine import DB
from piccolo.columns import (
    JSON,
    M2M,
    ForeignKey,
    Integer,
    LazyTableReference,
    Numeric,
    Serial,
    Varchar,
)
from piccolo.table import Table
from rows import AUTHORS, BOOK_TAGS, BOOKS, TAGS


class Author(Table, db=DB):
    id: Serial
    name = Varchar(length=100, unique=True)
    country = Varchar(length=2, null=True, default=None)


class Tag(Table, db=DB):
    id: Serial
    name = Varchar(length=50, unique=True)


class Book(Table, db=DB):
    id: Serial
    title = Varchar(length=200)
    author = ForeignKey(Author, null=False, index=True)
    price = Numeric(digits=(8, 2))
    year = Integer()
    stock = Integer(default=0)
    details = JSON(default="{}")
    tags = M2M(LazyTableReference("BookTag", module_path=__name__))


class BookTag(Table, db=DB):
    id: Serial
    book = ForeignKey(Book, null=False)
    tag = ForeignKey(Tag, null=False)


TABLES = [Author, Tag, Book, BookTag]


async def fill() -> None:
    """Add the rows that every sample starts with."""
    await Author.insert(*(Author(**row) for row in AUTHORS))
    await Tag.insert(*(Tag(name=name) for name in TAGS))
    await Book.insert(
        *(
            Book(
                title=title,
                author=author_id,
                price=Decimal(price),
                year=year,
                stock=stock,
                details=details,
            )
            for title, author_id, price, year, stock, details in BOOKS
        )
    )
    await BookTag.insert(
        *(BookTag(book=book, tag=tag) for book, tag in BOOK_TAGS)
    )
