from contextlib import suppress

from catalog import indexes_of
from rows import BOOKS
from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def indexes():
    return indexes_of(ask, "book")


def ids():
    return ask("SELECT id FROM book ORDER BY id")


# endregion


# region naive
def naive():
    execute("BEGIN")
    with suppress(Exception):
        execute("CREATE INDEX CONCURRENTLY book_title ON book (title)")
    execute("ROLLBACK")
    return [indexes(), indexes(), ids()]


# endregion


# region
def task():
    execute("CREATE INDEX CONCURRENTLY book_title ON book (title)")
    added = indexes()
    execute("DROP INDEX CONCURRENTLY book_title")
    return [added, indexes(), ids()]


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
