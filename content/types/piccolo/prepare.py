"""A database with two authors and two books."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal

from models import Author, Book
from piccolo.table import create_db_tables, drop_db_tables


@asynccontextmanager
async def opened() -> AsyncGenerator[None]:
    await create_db_tables(Author, Book)
    homer = Author(name="Homer", country=None)
    lem = Author(name="Stanisław Lem", country="PL")
    await Author.insert(homer, lem)
    await Book.insert(
        Book(
            title="Odyssey", price=Decimal("9.50"), year=1614, author=homer.id
        ),
        Book(title="Solaris", price=Decimal("8.40"), year=1961, author=lem.id),
    )
    yield
    await drop_db_tables(Book, Author)
