from rows import BOOKS
from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


# endregion


# region naive
def naive():
    execute("ALTER TABLE book ADD COLUMN name VARCHAR(200) NOT NULL DEFAULT ''")
    execute("ALTER TABLE book DROP COLUMN title")
    return execute("SELECT id, name FROM book ORDER BY id").fetchall()


# endregion


# region
def task():
    execute("ALTER TABLE book RENAME COLUMN title TO name")
    return execute("SELECT id, name FROM book ORDER BY id").fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
