from contextlib import suppress

from running import ID, db, execute, run


# region setup
def rows():
    return execute("SELECT title, year FROM item ORDER BY id").fetchall()


# endregion


# region naive
def naive():
    execute("INSERT INTO item (year) VALUES (%s)", 1961)
    return rows()


# endregion


# region
def create():
    execute(
        f"CREATE TABLE item (id {ID}, "
        "title VARCHAR(50) NOT NULL, year INTEGER NOT NULL)"
    )


def task():
    # PyMySQL takes MariaDB's refusal for an OperationalError.
    with suppress(db.IntegrityError, db.OperationalError):
        execute("INSERT INTO item (year) VALUES (%s)", 1961)
    with suppress(db.IntegrityError, db.OperationalError):
        execute("INSERT INTO item (title) VALUES (%s)", "Solaris")
    execute("INSERT INTO item (title, year) VALUES (%s, %s)", "Solaris", 1961)
    return rows()


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create, naive=naive)
