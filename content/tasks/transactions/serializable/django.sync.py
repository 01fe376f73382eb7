import atexit

from django.db import connections, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from psycopg import IsolationLevel
from running_sync import run

# region setup
# What stands in settings.py: the same database once more, at another level.
connections.settings["serializable"] = connections.settings["default"] | {
    "OPTIONS": {"isolation_level": IsolationLevel.SERIALIZABLE}
}
atexit.register(connections.close_all)


def transaction_level(using="default"):
    """Ask the server."""
    with connections[using].cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        return cursor.fetchone()[0]


# endregion


# region
def task():
    with transaction.atomic(using="serializable"):
        Book.objects.using("serializable").aggregate(Sum("stock"))
        level = transaction_level("serializable")
    with transaction.atomic():
        return [level, transaction_level()]


# endregion


# region way_sql
def way_sql():
    with transaction.atomic():
        with connections["default"].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        Book.objects.aggregate(Sum("stock"))
        level = transaction_level()
    with transaction.atomic():
        return [level, transaction_level()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_sql])
