from contextlib import suppress
from enum import Enum

from running import ID, db, execute, run

# region setup
TITLES = "SELECT title FROM {} ORDER BY id"


def create():
    execute(f"CREATE TABLE item (id {ID}, {ITEM})")
    execute(f"CREATE TABLE edition (id {ID}, {EDITION})")


# endregion


# region naive
ITEM = "title VARCHAR(50) NOT NULL, binding VARCHAR(10) NOT NULL"


def naive():
    insert = "INSERT INTO item (title, binding) VALUES (%s, %s)"
    execute(insert, "Kindred", "paperback")
    execute(insert, "Mort", "scroll")
    rows = execute("SELECT title, binding FROM item ORDER BY id").fetchall()
    binding = rows[0][1]
    return [binding, type(binding).__name__, [title for title, _ in rows]]


# endregion


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


EDITION = """
    title VARCHAR(50) NOT NULL, binding VARCHAR(10) NOT NULL
        CHECK (binding IN ('paperback', 'hardback'))
"""


def task():
    insert = "INSERT INTO edition (title, binding) VALUES (%s, %s)"
    execute(insert, "Kindred", "paperback")
    with suppress(db.IntegrityError, db.OperationalError):
        execute(insert, "Mort", "scroll")
    rows = execute("SELECT title, binding FROM edition ORDER BY id").fetchall()
    stored = rows[0][1]
    back = Binding(stored)
    return [stored, type(back).__name__, [title for title, _ in rows]]


# endregion

if __name__ == "__main__":
    run(task, ["item", "edition"], create=create, naive=naive)
