from rows import BOOKS
from running import DATABASE, ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE book (id {ID}, title VARCHAR(200), year VARCHAR(4) "
        "NOT NULL)"
    )
    for title, _, _, year, *_ in BOOKS[:3]:
        execute(
            "INSERT INTO book (title, year) VALUES (%s, %s)", title, str(year)
        )


# endregion


# region naive
def naive():
    if DATABASE == "mysql":
        execute("ALTER TABLE book MODIFY year INTEGER NOT NULL")
    else:
        execute("ALTER TABLE book ALTER COLUMN year TYPE INTEGER")
    return execute("SELECT id, year FROM book ORDER BY id").fetchall()


# endregion


# region
def task():
    if DATABASE == "postgresql":
        execute(
            "ALTER TABLE book ALTER COLUMN year TYPE INTEGER "
            "USING year::integer"
        )
    elif DATABASE == "mysql":
        execute("ALTER TABLE book MODIFY year INTEGER NOT NULL")
    else:
        execute(
            "CREATE TABLE new_book"
            " (id INTEGER PRIMARY KEY, title VARCHAR(200), year INTEGER"
            " NOT NULL)"
        )
        execute(
            "INSERT INTO new_book SELECT id, title, CAST(year "
            "AS INTEGER) FROM book"
        )
        execute("DROP TABLE book")
        execute("ALTER TABLE new_book RENAME TO book")
    return execute("SELECT id, year FROM book ORDER BY id").fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
