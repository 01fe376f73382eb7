from running import db, execute, run
from tables import TABLES, create


# region naive
def naive():
    execute("BEGIN")
    for name in ["essays", "fantasy", "poetry"]:
        try:
            execute("INSERT INTO tag (name) VALUES (%s)", f"new {name}")
            execute("INSERT INTO tag (name) VALUES (%s)", name)
        except db.IntegrityError:
            print(f"{name} is taken")
    execute("COMMIT")
    # The shop had four tags before.
    tags = execute("SELECT name FROM tag WHERE id > 4 ORDER BY name")
    return [name for (name,) in tags.fetchall()]


# endregion


# region
def task():
    execute("BEGIN")
    for name in ["essays", "fantasy", "poetry"]:
        execute("SAVEPOINT new_tag")
        try:
            execute("INSERT INTO tag (name) VALUES (%s)", f"new {name}")
            execute("INSERT INTO tag (name) VALUES (%s)", name)
        except db.IntegrityError:
            print(f"{name} is taken")
            execute("ROLLBACK TO SAVEPOINT new_tag")
        execute("RELEASE SAVEPOINT new_tag")
    execute("COMMIT")
    # The shop had four tags before.
    tags = execute("SELECT name FROM tag WHERE id > 4 ORDER BY name")
    return [name for (name,) in tags.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
