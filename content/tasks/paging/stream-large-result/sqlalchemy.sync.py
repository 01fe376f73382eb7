import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

from models import Author, Base
from running_sync import new_session, run
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

# region setup
PEAKS: list[int] = []


@contextmanager
def measured() -> Iterator[None]:
    tracemalloc.start()
    yield
    PEAKS.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()


def is_small() -> bool:
    """Whether the last peak is a fifth, or less, of that of the whole list."""
    return PEAKS[-1] * 5 < PEAKS[0]


def fill(session: Session) -> None:
    names = [f"Author {number}" for number in range(1, 10_001)]
    session.execute(insert(Author), [{"name": name} for name in names])


# endregion


# region naive
def naive() -> list[int | bool]:
    with new_session() as session:
        with measured():
            found = session.scalars(select(Author).order_by(Author.id))
            authors = found.all()
        return [len(authors), is_small()]


# endregion


# region
def task() -> list[int | bool]:
    count = 0
    query = select(Author).order_by(Author.id).execution_options(yield_per=500)
    with new_session() as session, measured():
        for _ in session.scalars(query):
            count += 1
    return [count, is_small()]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
