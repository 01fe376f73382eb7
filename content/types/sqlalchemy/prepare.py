"""A database in memory with two authors and two books."""

from collections.abc import Generator
from contextlib import contextmanager
from decimal import Decimal

from models import Author, Base, Book
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

session = Session(create_engine("sqlite://"))


@contextmanager
def opened() -> Generator[None]:
    Base.metadata.create_all(session.connection())
    homer = Author(name="Homer", country=None)
    lem = Author(name="Stanisław Lem", country="PL")
    session.add(
        Book(title="Odyssey", price=Decimal("9.50"), year=1614, author=homer)
    )
    session.add(
        Book(title="Solaris", price=Decimal("8.40"), year=1961, author=lem)
    )
    session.flush()
    yield
    session.close()
