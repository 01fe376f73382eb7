from contextlib import suppress

from running import ID, db, execute, run

# region setup
COLUMNS = "name VARCHAR(50) NOT NULL, deleted BOOLEAN NOT NULL DEFAULT FALSE"


def create():
    execute(f"CREATE TABLE topic (id {ID}, {COLUMNS}, UNIQUE (name))")
    execute(f"CREATE TABLE shelf (id {ID}, {COLUMNS})")
    execute(ONE_LIVE)


def count(table):
    rows = execute(f"SELECT deleted FROM {table}").fetchall()
    deleted = [value for (value,) in rows]
    return [deleted.count(True), deleted.count(False)]


# endregion


# region naive
def naive():
    insert = "INSERT INTO topic (name, deleted) VALUES (%s, %s)"
    execute(insert, "fantasy", True)
    execute(insert, "fantasy", False)
    return count("topic")


# endregion


# region
ONE_LIVE = "CREATE UNIQUE INDEX one_live ON shelf (name) WHERE NOT deleted"


def task():
    insert = "INSERT INTO shelf (name, deleted) VALUES (%s, %s)"
    execute(insert, "fantasy", True)
    execute(insert, "fantasy", True)
    execute(insert, "fantasy", False)
    with suppress(db.IntegrityError):
        execute(insert, "fantasy", False)
    return count("shelf")


# endregion

if __name__ == "__main__":
    run(task, ["topic", "shelf"], create=create, naive=naive)
