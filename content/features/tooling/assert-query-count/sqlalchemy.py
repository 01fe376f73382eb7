from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    try:
        yield
        assert len(sent) == expected, sent
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)


async def task() -> dict[str, int]:
    passed = 0
    for expected in (2, 1):
        with suppress(AssertionError):
            async with new_session() as session:
                with statements(expected):
                    await session.scalars(WITH_BOOKS)
            passed += 1
    return {"passed": passed, "failed": 2 - passed}


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
