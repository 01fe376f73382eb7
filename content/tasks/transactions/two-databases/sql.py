from contextlib import closing

from running import connect, execute, run
from tables import TABLES, create


# region
def task():
    execute("INSERT INTO tag (name) VALUES ('essays')")
    # The replica: here it is the same database once more.
    with closing(connect()) as replica, closing(replica.cursor()) as cursor:
        # The shop had four tags before.
        cursor.execute("SELECT name FROM tag WHERE id > 4")
        return [name for (name,) in cursor.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
