from collections.abc import Iterator
from typing import Any

import pytest
from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload
from sqlalchemy.testing.assertsql import CountStatements, assert_engine
from testing import outcomes


# region setup
async def looped(authors: int) -> None:
    async with new_session() as session:
        some = select(Author).order_by(Author.id).limit(authors)
        for author in await session.scalars(some):
            [book.title for book in await author.awaitable_attrs.books]


async def fetched(authors: int) -> None:
    async with new_session() as session:
        some = select(Author).order_by(Author.id).limit(authors)
        for author in await session.scalars(
            some.options(selectinload(Author.books))
        ):
            [book.title for book in author.books]


# endregion


# region naive
@pytest.mark.asyncio(loop_scope="class")
class TestOneAuthor:
    async def test_fetched(self, sent: list[str]) -> None:
        await fetched(1)
        assert len(sent) == 2

    async def test_looped(self, sent: list[str]) -> None:
        await looped(1)
        assert len(sent) == 2


async def naive() -> list[str]:
    return outcomes("TestOneAuthor")


# endregion


# region
@pytest.fixture
def sent() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        statements.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine.sync_engine, "before_cursor_execute", note)


@pytest.mark.asyncio(loop_scope="class")
class TestTenAuthors:
    async def test_fetched(self, sent: list[str]) -> None:
        await fetched(10)
        assert len(sent) == 2

    async def test_looped(self, sent: list[str]) -> None:
        await looped(10)
        assert len(sent) == 2


async def task() -> list[str]:
    return outcomes("TestTenAuthors")


# endregion


# region way_assertsql
@pytest.mark.asyncio(loop_scope="class")
class TestByAssertsql:
    async def test_fetched(self) -> None:
        with assert_engine(engine.sync_engine) as sent:
            await fetched(10)
        sent.assert_(CountStatements(2))

    async def test_looped(self) -> None:
        with assert_engine(engine.sync_engine) as sent:
            await looped(10)
        sent.assert_(CountStatements(2))


async def way_assertsql() -> list[str]:
    return outcomes("TestByAssertsql")


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_assertsql])
