from django.db import connection, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from running_sync import run


# region setup
def transaction_level():
    """Ask the server."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        return cursor.fetchone()[0]


# endregion


# region
def task():
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        Book.objects.aggregate(Sum("stock"))
        level = transaction_level()
    with transaction.atomic():
        return [level, transaction_level()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
