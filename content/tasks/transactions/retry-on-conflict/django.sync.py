from concurrent.futures import ThreadPoolExecutor

from django.db import OperationalError, connection, transaction
from models import MODELS, Book, fill
from running_sync import run

# region setup
LEVEL = ["SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"]
if connection.vendor == "mysql":
    # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
    LEVEL = [
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "SET innodb_snapshot_isolation = ON",
    ]


def is_conflict(error):
    state = getattr(error.__cause__, "sqlstate", None)
    return state == "40001" or error.args[0] == 1020  # MariaDB's


def other_sale(sell):
    try:
        sell()
    finally:
        connection.close()


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
            with transaction.atomic(), connection.cursor() as cursor:
                for statement in LEVEL:
                    cursor.execute(statement)
                book = Book.objects.get(id=14)
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
