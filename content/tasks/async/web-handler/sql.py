import json
from contextlib import closing

from publisher import price_of_sync
from running import DATABASE, connect, execute, run
from serving_sync import three_requests
from tables import TABLES, create

# region setup
AUTHOR = "INSERT INTO author (name) VALUES (%s) RETURNING id"
BOOK = (
    "INSERT INTO book (title, author_id, price, year, stock, details) "
    "VALUES (%s, %s, %s, %s, 0, '{}') RETURNING id"
)


def send(db, sql, *parameters):
    cursor = db.cursor()
    sqlite = DATABASE == "sqlite"
    cursor.execute(sql.replace("%s", "?") if sqlite else sql, parameters)
    return cursor.fetchone() if "RETURNING" in sql else None


ADDED = (
    "SELECT author.name, book.title FROM author "
    "LEFT JOIN book ON book.author_id = author.id WHERE author.id > 10"
)


def added():
    """Authors that were not there before, each with its book."""
    return execute(ADDED).fetchall()


# endregion


# region naive
def app_before(environ, start_response):
    new = json.load(environ["wsgi.input"])
    with closing(connect()) as db:
        (author,) = send(db, AUTHOR, new["author"])
        price = str(price_of_sync(new["title"]))
        send(db, BOOK, new["title"], author, price, new["year"])
    start_response("201 Created", [])
    return []


def naive():
    return three_requests(app_before, added)


# endregion


# region
def app(environ, start_response):
    new = json.load(environ["wsgi.input"])
    with closing(connect()) as db:
        send(db, "BEGIN")
        try:
            (author,) = send(db, AUTHOR, new["author"])
            price = str(price_of_sync(new["title"]))
            send(db, BOOK, new["title"], author, price, new["year"])
            send(db, "COMMIT")
        except Exception:
            send(db, "ROLLBACK")
            raise
    start_response("201 Created", [])
    return []


def task():
    return three_requests(app, added)


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
