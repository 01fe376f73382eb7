from contextlib import suppress

from catalog import indexes_of, schema_of
from rows import BOOKS
from running import ID, execute, run

# region setup
FIRSTS = "SELECT min(id) AS id FROM book GROUP BY title"


def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in [*BOOKS[:3], BOOKS[2]]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    return [
        schema_of(ask, "book"),
        indexes_of(ask, "book"),
        ask("SELECT id, title FROM book ORDER BY id"),
    ]


# endregion

# region naive
DELETE = f"DELETE FROM book WHERE id NOT IN (SELECT id FROM ({FIRSTS}) AS a)"


def naive():
    with suppress(Exception):
        execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
        execute("CREATE UNIQUE INDEX book_title ON book (title)")
    execute(DELETE)
    execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")  # Once more.
    execute("CREATE UNIQUE INDEX book_title ON book (title)")
    return result()


# endregion


# region
def task():
    execute(DELETE)
    execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    execute("CREATE UNIQUE INDEX book_title ON book (title)")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
