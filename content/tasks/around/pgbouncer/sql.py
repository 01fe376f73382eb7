import psycopg
from pooler import POOLER_URL
from running import run
from tables import TABLES, create


# region setup
def connect(**settings):
    return psycopg.connect(POOLER_URL, autocommit=True, **settings)


def read(connection, id):
    """A title, read so often that psycopg prepares the statement."""
    for _ in range(6):
        sql = "SELECT title FROM book WHERE id = %s"
        (title,) = connection.execute(sql, [id]).fetchone()
    return title


# endregion


# region naive
def naive():
    with connect() as one, connect() as other:
        return [read(one, 7), read(other, 5)]


# endregion


# region way_locks
def way_locks():
    of_session = "SELECT pg_try_advisory_lock(7)"
    of_transaction = "SELECT pg_try_advisory_xact_lock(7)"
    with connect() as one, connect() as other:
        workers = [one.cursor(), other.cursor()]
        both = [worker.execute(of_session).fetchone()[0] for worker in workers]
        workers[0].execute("SELECT pg_advisory_unlock_all()")
        with one.transaction(), other.transaction():
            mine, theirs = [
                worker.execute(of_transaction).fetchone()[0]
                for worker in workers
            ]
    return {"in the session": both, "in a transaction": [mine, theirs]}


# endregion


# region
def task():
    unprepared = {"prepare_threshold": None}
    with connect(**unprepared) as one, connect(**unprepared) as other:
        return [read(one, 7), read(other, 5)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive, ways=[way_locks])
