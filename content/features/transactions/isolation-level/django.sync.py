from django.db import connection, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        Book.objects.aggregate(Sum("stock"))
        # What the server says of this transaction.
        cursor.execute("SHOW transaction_isolation")
        return cursor.fetchone()[0]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
