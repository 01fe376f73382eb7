from contextlib import closing

from running import ID, connect, db, execute, run

# region setup
TABLES = ["job"]


def create():
    execute(
        f"CREATE TABLE job (id {ID}, name VARCHAR(50) NOT NULL, "
        "done BOOLEAN NOT NULL DEFAULT FALSE)"
    )
    for name in ["send mail", "print label", "resize cover"]:
        execute("INSERT INTO job (name) VALUES (%s)", name)


def finish(worker, id):
    worker.execute("UPDATE job SET done = TRUE WHERE id = %s", [id])
    worker.execute("COMMIT")


def names_left():
    left = execute("SELECT name FROM job WHERE NOT done ORDER BY id")
    return [name for (name,) in left.fetchall()]


# endregion


# region naive
def take_naively(worker):
    worker.execute("BEGIN")
    worker.execute(
        "SELECT id, name FROM job WHERE NOT done ORDER BY id LIMIT 1"
    )
    return worker.fetchone()


def naive():
    first = db.cursor()
    mine, name = take_naively(first)
    with closing(connect()) as other, other.cursor() as second:
        theirs, other_name = take_naively(second)
        finish(second, theirs)
    finish(first, mine)
    return [name, other_name, *names_left()]


# endregion


# region
def take(worker):
    worker.execute("BEGIN")
    worker.execute(
        "SELECT id, name FROM job WHERE NOT done "
        "ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"
    )
    return worker.fetchone()


def task():
    first = db.cursor()
    mine, name = take(first)
    with closing(connect()) as other, other.cursor() as second:
        theirs, other_name = take(second)
        finish(second, theirs)
    finish(first, mine)
    return [name, other_name, *names_left()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
