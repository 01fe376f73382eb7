from contextlib import suppress

from running import ID, db, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE writer (id {ID}, "
        "name VARCHAR(100) NOT NULL, country VARCHAR(2))"
    )


def rows():
    return execute("SELECT name, country FROM writer ORDER BY id").fetchall()


NAME = "Octavia E. Butler"
# endregion


# region naive
def naive():
    execute("INSERT INTO writer (name, contry) VALUES (%s, %s)", NAME, "US")
    return rows()


# endregion


# region
def task():
    with suppress(db.OperationalError, db.ProgrammingError):
        execute("INSERT INTO writer (name, contry) VALUES (%s, %s)", NAME, "US")
    execute("INSERT INTO writer (name, country) VALUES (%s, %s)", NAME, "US")
    return rows()


# endregion

if __name__ == "__main__":
    run(task, ["writer"], create=create, naive=naive)
