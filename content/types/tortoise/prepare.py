"""A database in memory with two authors and two books."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal

from models import Author, Book
from tortoise import Tortoise


@asynccontextmanager
async def opened() -> AsyncGenerator[None]:
    await Tortoise.init(
        db_url="sqlite://:memory:", modules={"models": ["models"]}
    )
    await Tortoise.generate_schemas()
    homer = await Author.create(name="Homer", country=None)
    lem = await Author.create(name="Stanisław Lem", country="PL")
    await Book.create(
        title="Odyssey", price=Decimal("9.50"), year=1614, author=homer
    )
    await Book.create(
        title="Solaris", price=Decimal("8.40"), year=1961, author=lem
    )
    yield
    await Tortoise.close_connections()
