from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from time import sleep

from running import connect, db, execute, run
from tables import TABLES, create
from together import TOGETHER

# region setup
QUERY = "SELECT together() FROM book WHERE id = 7"


def create_all():
    create()
    execute(TOGETHER)


def query(db):
    cursor = db.cursor()
    cursor.execute(QUERY)
    return cursor.fetchone()[0]


# endregion


# region naive
def naive():
    return max([query(db), query(db)])


# endregion


# region
def with_own_connection(number):
    sleep(number / 5)  # One order in the log.
    with closing(connect()) as own:
        return query(own)


def task():
    with ThreadPoolExecutor(2) as threads:
        return max(threads.map(with_own_connection, [0, 1]))


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create_all, naive=naive)
