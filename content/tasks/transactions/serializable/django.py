from asgiref.sync import sync_to_async
from django.db import connections, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from psycopg import IsolationLevel
from running import run

# region setup
# What stands in settings.py: the same database once more, at another level.
connections.settings["serializable"] = connections.settings["default"] | {
    "OPTIONS": {"isolation_level": IsolationLevel.SERIALIZABLE}
}


def transaction_level(using="default"):
    """Ask the server."""
    with connections[using].cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        return cursor.fetchone()[0]


# endregion


# region
@sync_to_async
def two_transactions():
    with transaction.atomic(using="serializable"):
        Book.objects.using("serializable").aggregate(Sum("stock"))
        level = transaction_level("serializable")
    with transaction.atomic():
        return [level, transaction_level()]


async def task():
    return await two_transactions()


# endregion


# region way_sql
@sync_to_async
def two_transactions_by_sql():
    with transaction.atomic():
        with connections["default"].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        Book.objects.aggregate(Sum("stock"))
        level = transaction_level()
    with transaction.atomic():
        return [level, transaction_level()]


async def way_sql():
    return await two_transactions_by_sql()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_sql])
