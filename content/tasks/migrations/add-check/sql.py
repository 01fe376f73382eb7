from contextlib import suppress

from catalog import schema_of
from rows import BOOKS
from running import DATABASE, ID, execute, run

# region setup
CHECK = "CONSTRAINT titled CHECK (title <> '')"


def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    with suppress(Exception):
        execute("INSERT INTO book (title) VALUES ('')")
    titles = ask("SELECT title FROM book ORDER BY id")
    return [schema_of(ask, "book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    return result()


# endregion


# region
def task():
    if DATABASE == "sqlite":  # It has no ALTER for it: the table is copied.
        columns = f"id {ID}, title VARCHAR(200) NOT NULL, {CHECK}"
        execute(f"CREATE TABLE copy ({columns})")
        execute("INSERT INTO copy SELECT id, title FROM book")
        execute("DROP TABLE book")
        execute("ALTER TABLE copy RENAME TO book")
    else:
        execute(f"ALTER TABLE book ADD {CHECK}")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
