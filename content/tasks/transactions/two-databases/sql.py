import sqlite3
from contextlib import closing
from urllib.parse import urlsplit

import psycopg
import pymysql
from database import DATABASE_URL
from running import DATABASE, PATH, execute, run
from tables import TABLES, create


# region setup
def connect():
    """Connect to the replica: here it is the same database once more."""
    if DATABASE == "sqlite":
        return sqlite3.connect(PATH)
    if DATABASE == "postgresql":
        return psycopg.connect(DATABASE_URL)
    url = urlsplit(DATABASE_URL)
    return pymysql.connect(
        host=url.hostname,
        port=url.port or 3306,
        user=url.username,
        password=url.password or "",
        database=url.path[1:],
    )


# endregion


# region
def task():
    execute("INSERT INTO tag (name) VALUES ('essays')")
    with closing(connect()) as replica, closing(replica.cursor()) as cursor:
        # The shop had four tags before.
        cursor.execute("SELECT name FROM tag WHERE id > 4")
        return [name for (name,) in cursor.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
