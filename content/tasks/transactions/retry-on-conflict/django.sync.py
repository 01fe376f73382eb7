import atexit
from concurrent.futures import ThreadPoolExecutor

from django.db import OperationalError, connection, connections, transaction
from models import MODELS, Book, fill
from psycopg import IsolationLevel
from running_sync import run

# region setup
# What stands in settings.py: the same database once more, at another level.
if connection.vendor == "mysql":
    # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
    LEVEL = {
        "isolation_level": "repeatable read",
        "init_command": "SET innodb_snapshot_isolation = ON",
    }
else:
    LEVEL = {"isolation_level": IsolationLevel.SERIALIZABLE}
connections.settings["strict"] = connections.settings["default"] | {
    "OPTIONS": LEVEL
}
atexit.register(connections.close_all)


def is_conflict(error):  # 40P01, 1213: a deadlock.
    state = getattr(error.__cause__, "sqlstate", None)
    return state in {"40001", "40P01"} or error.args[0] in {1020, 1213}


def other_sale(sell):
    try:
        sell()
    finally:
        connections.close_all()


# endregion


# region naive
def sell_naively(meanwhile=lambda: None):
    with transaction.atomic():
        book = Book.objects.get(id=14)
        meanwhile()
        book.stock -= 1
        book.save(update_fields=["stock"])
    return 1, book.stock


def naive():
    with ThreadPoolExecutor() as threads:  # Each has its own connection.
        return sell_naively(
            lambda: threads.submit(other_sale, sell_naively).result()
        )


# endregion


# region
def sell(meanwhile=lambda: None):
    attempt = 0
    while True:
        attempt += 1
        try:
            with transaction.atomic(using="strict", durable=True):
                book = Book.objects.using("strict").get(id=14)
                if attempt == 1:
                    meanwhile()
                book.stock -= 1
                book.save(update_fields=["stock"])
            return attempt, book.stock
        except OperationalError as error:
            if attempt == 3 or not is_conflict(error):
                raise


def task():
    with ThreadPoolExecutor() as threads:  # Each has its own connection.
        return sell(lambda: threads.submit(other_sale, sell).result())


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
