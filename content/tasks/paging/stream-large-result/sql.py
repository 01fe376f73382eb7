from contextlib import closing

from memory import PART, measured, share
from running import DATABASE, db, execute, run
from tables import TABLES, create


# region setup
def fill():
    create()
    names = ", ".join(f"('Author {number}')" for number in range(11, 30_001))
    execute(f"INSERT INTO author (name) VALUES {names}")


# endregion


# region naive
@measured
def naive():
    authors = execute("SELECT id, name FROM author ORDER BY id").fetchall()
    return [len(authors), share()]


# endregion


# region
def cursor():
    if DATABASE == "postgresql":
        return db.cursor(name="authors")
    if DATABASE == "mysql":
        from pymysql.cursors import SSCursor

        return db.cursor(SSCursor)
    return closing(db.cursor())


@measured
def task():
    count = 0
    if DATABASE == "postgresql":
        execute("BEGIN")  # A named cursor lives in a transaction.
    with cursor() as authors:
        authors.execute("SELECT id, name FROM author ORDER BY id")
        while part := authors.fetchmany(500):
            count += len(part)
    if DATABASE == "postgresql":
        execute("COMMIT")
    return [count, share()]


# endregion

if __name__ == "__main__":
    run(
        task, [] if PART else TABLES, create=None if PART else fill, naive=naive
    )
