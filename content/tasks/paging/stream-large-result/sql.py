import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager

from running import DATABASE, db, execute, run
from tables import TABLES, create

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


def fill():
    create()
    names = ", ".join(f"('Author {number}')" for number in range(11, 10_001))
    execute(f"INSERT INTO author (name) VALUES {names}")


# endregion


# region naive
def naive():
    with measured():
        authors = execute("SELECT id, name FROM author ORDER BY id").fetchall()
    return [len(authors), is_small()]


# endregion


# region
def cursor():
    if DATABASE == "postgresql":
        return db.cursor(name="authors")
    if DATABASE == "mysql":
        from pymysql.cursors import SSCursor

        return db.cursor(SSCursor)
    return closing(db.cursor())


def task():
    count = 0
    if DATABASE == "postgresql":
        execute("BEGIN")  # A named cursor lives in a transaction.
    with measured(), cursor() as authors:
        authors.execute("SELECT id, name FROM author ORDER BY id")
        while part := authors.fetchmany(500):
            count += len(part)
    if DATABASE == "postgresql":
        execute("COMMIT")
    return [count, is_small()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=fill, naive=naive)
