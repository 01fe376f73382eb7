from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload


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


type Load = Callable[[int], Awaitable[None]]


async def outcome(test: Callable[[Load], Awaitable[None]], load: Load) -> str:
    try:
        await test(load)
    except AssertionError:
        return "failed"
    return "passed"


# endregion


# region naive
async def one_author(load: Load) -> None:
    with statements(2):
        await load(1)


async def naive() -> list[str]:
    return [
        await outcome(one_author, fetched),
        await outcome(one_author, looped),
    ]


# endregion


# region
@contextmanager
def statements(expected: int) -> Iterator[None]:
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)
    assert len(sent) == expected, sent


async def ten_authors(load: Load) -> None:
    with statements(2):
        await load(10)


async def task() -> list[str]:
    return [
        await outcome(ten_authors, fetched),
        await outcome(ten_authors, looped),
    ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
