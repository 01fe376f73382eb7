from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

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
def with_own_connection():
    with closing(connect()) as own:
        return query(own)


def task():
    with ThreadPoolExecutor(2) as threads:
        both = [threads.submit(with_own_connection) for _ in range(2)]
        return max(query.result() for query in both)


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create_all, naive=naive)
