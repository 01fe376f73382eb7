from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from models import Author, Base, fill
from running_sync import engine, new_session, run
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload


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


type Load = Callable[[int], None]


def outcome(test: Callable[[Load], None], load: Load) -> str:
    try:
        test(load)
    except AssertionError:
        return "failed"
    return "passed"


# endregion


# region naive
def one_author(load: Load) -> None:
    with statements(2):
        load(1)


def naive() -> list[str]:
    return [outcome(one_author, fetched), outcome(one_author, looped)]


# endregion


# region
@contextmanager
def statements(expected: int) -> Iterator[None]:
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", note)
    assert len(sent) == expected, sent


def ten_authors(load: Load) -> None:
    with statements(2):
        load(10)


def task() -> list[str]:
    return [outcome(ten_authors, fetched), outcome(ten_authors, looped)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
