from collections.abc import Iterator
from typing import Any

import pytest
from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload
from sqlalchemy.testing.assertsql import CountStatements, assert_engine
from testing import outcomes


# region setup
def looped(authors: int) -> None:
    with new_session() as session:
        some = select(Author).order_by(Author.id).limit(authors)
        for author in session.scalars(some):
            [book.title for book in author.books]


def fetched(authors: int) -> None:
    with new_session() as session:
        some = select(Author).order_by(Author.id).limit(authors)
        for author in session.scalars(some.options(selectinload(Author.books))):
            [book.title for book in author.books]


# endregion


# region naive
class TestOneAuthor:
    def test_fetched(self, sent: list[str]) -> None:
        fetched(1)
        assert len(sent) == 2

    def test_looped(self, sent: list[str]) -> None:
        looped(1)
        assert len(sent) == 2


def naive() -> list[str]:
    return outcomes("TestOneAuthor")


# endregion


# region
@pytest.fixture
def sent() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


class TestTenAuthors:
    def test_fetched(self, sent: list[str]) -> None:
        fetched(10)
        assert len(sent) == 2

    def test_looped(self, sent: list[str]) -> None:
        looped(10)
        assert len(sent) == 2


def task() -> list[str]:
    return outcomes("TestTenAuthors")


# endregion


# region way_assertsql
class TestByAssertsql:
    def test_fetched(self) -> None:
        with assert_engine(engine) as sent:
            fetched(10)
        sent.assert_(CountStatements(2))

    def test_looped(self) -> None:
        with assert_engine(engine) as sent:
            looped(10)
        sent.assert_(CountStatements(2))


def way_assertsql() -> list[str]:
    return outcomes("TestByAssertsql")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_assertsql])
