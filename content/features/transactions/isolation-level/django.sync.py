import atexit

from django.db import connections, transaction
from django.db.models import Sum
from models import MODELS, Book, fill
from psycopg import IsolationLevel
from running_sync import run

# region setup
# What stands in settings.py: the same database once more, at another level.
connections.settings["strict"] = connections.settings["default"] | {
    "OPTIONS": {"isolation_level": IsolationLevel.SERIALIZABLE}
}
atexit.register(connections.close_all)
# endregion


# region
def task():
    with transaction.atomic(using="strict"):
        Book.objects.using("strict").aggregate(Sum("stock"))
        with connections["strict"].cursor() as cursor:
            # What the server says of this transaction.
            cursor.execute("SHOW transaction_isolation")
            return cursor.fetchone()[0]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
