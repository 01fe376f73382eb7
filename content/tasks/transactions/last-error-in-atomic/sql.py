from contextlib import suppress

from running import db, execute, run
from tables import TABLES, create


# region naive
def naive():
    execute("BEGIN")
    execute("INSERT INTO tag (name) VALUES ('essays')")
    with suppress(db.IntegrityError):  # There is a tag of that name.
        execute("INSERT INTO tag (name) VALUES ('fantasy')")
    execute("COMMIT")
    # The shop had four tags before.
    tags = execute("SELECT name FROM tag WHERE id > 4 ORDER BY name")
    return [name for (name,) in tags.fetchall()]


# endregion


# region
def task():
    execute("BEGIN")
    execute("INSERT INTO tag (name) VALUES ('essays')")
    execute("SAVEPOINT maybe")
    try:
        execute("INSERT INTO tag (name) VALUES ('fantasy')")
    except db.IntegrityError:  # There is a tag of that name.
        execute("ROLLBACK TO SAVEPOINT maybe")
    execute("COMMIT")
    # The shop had four tags before.
    tags = execute("SELECT name FROM tag WHERE id > 4 ORDER BY name")
    return [name for (name,) in tags.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
