from concurrent.futures import ThreadPoolExecutor

from django.db import connection, transaction
from models import MODELS, Book, fill
from running_sync import run


# region
def take_next():
    free = Book.objects.select_for_update(skip_locked=True)
    return free.order_by("id").first().title


def other_worker():
    try:
        with transaction.atomic():
            return take_next()
    finally:
        connection.close()


def task():
    # A thread has a connection of its own.
    with transaction.atomic(), ThreadPoolExecutor() as threads:
        mine = take_next()
        theirs = threads.submit(other_worker).result()
    return [mine, theirs]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
