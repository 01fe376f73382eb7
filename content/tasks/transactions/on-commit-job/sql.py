from contextlib import closing

from running import connect, execute, run
from tables import TABLES, create

# region setup
seen = []


def send_job(id):
    """Hand the job to a worker, with a connection of its own, at once."""
    with closing(connect()) as worker, closing(worker.cursor()) as cursor:
        cursor.execute(f"SELECT name FROM tag WHERE id = {int(id)}")
        seen.append(*(cursor.fetchone() or ["no such tag"]))


# endregion


# region naive
def add_tag_naively(name, *, fail=False):
    execute("BEGIN")
    insert = "INSERT INTO tag (name) VALUES (%s) RETURNING id"
    (id,) = execute(insert, name).fetchone()
    send_job(id)
    execute("ROLLBACK" if fail else "COMMIT")


def naive():
    seen.clear()
    add_tag_naively("essays")
    add_tag_naively("poetry", fail=True)
    return seen


# endregion


# region
def add_tag(name, *, fail=False):
    execute("BEGIN")
    insert = "INSERT INTO tag (name) VALUES (%s) RETURNING id"
    (id,) = execute(insert, name).fetchone()
    execute("ROLLBACK" if fail else "COMMIT")
    if not fail:
        send_job(id)


def task():
    seen.clear()
    add_tag("essays")
    add_tag("poetry", fail=True)
    return seen


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
