import sqlite3
from contextlib import closing

from rows import BOOKS
from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


# endregion


# region
def task():
    with closing(sqlite3.connect("reports.db")) as reports:
        reports.execute("CREATE TABLE report (id INTEGER PRIMARY KEY)")
        found = reports.execute("SELECT name FROM sqlite_master").fetchall()
    ids = execute("SELECT id FROM book ORDER BY id").fetchall()
    return [("report",) in found, ("book",) in found, ids]


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create)
