from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from models import Author, Base, fill
from running import engine, new_session, run
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload

# region setup
WITH_BOOKS = select(Author).options(selectinload(Author.books))


# endregion


# region
@contextmanager
def statements(expected: int) -> Iterator[None]:
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        sent.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield
    event.remove(engine.sync_engine, "before_cursor_execute", note)
    assert len(sent) == expected, sent


async def task() -> dict[str, int]:
    outcomes = {"passed": 0, "failed": 0}
    for expected in (2, 1):
        try:
            async with new_session() as session:
                with statements(expected):
                    await session.scalars(WITH_BOOKS)
            outcomes["passed"] += 1
        except AssertionError:
            outcomes["failed"] += 1
    return outcomes


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
