from asgiref.sync import sync_to_async
from django.db import connection, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from running import run


# region setup
def transaction_level():
    """Ask the server."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        return cursor.fetchone()[0]


# endregion


# region
@sync_to_async
def two_transactions():
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        Book.objects.aggregate(Sum("stock"))
        level = transaction_level()
    with transaction.atomic():
        return [level, transaction_level()]


async def task():
    return await two_transactions()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
