from catalog import schema_of
from rows import BOOKS
from running import DATABASE, ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    return [
        schema_of(ask, "book"),
        ask("SELECT id, year FROM book ORDER BY id"),
    ]


# endregion


# region naive
def naive():
    execute("ALTER TABLE book ADD COLUMN year INTEGER NOT NULL")
    return result()


# endregion


# region
def task():
    execute("ALTER TABLE book ADD COLUMN year INTEGER NOT NULL DEFAULT 1900")
    if DATABASE != "sqlite":  # SQLite can't take a default back.
        execute("ALTER TABLE book ALTER COLUMN year DROP DEFAULT")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
