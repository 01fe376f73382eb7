from concurrent.futures import ThreadPoolExecutor

from django.db import DatabaseError, connection, transaction
from models import MODELS, Book, fill
from running_sync import run


# region
def edit():
    try:
        with transaction.atomic():
            Book.objects.select_for_update(nowait=True).get(id=7)
            return "free"
    except DatabaseError:
        return "locked by somebody else"
    finally:
        connection.close()


def task():
    # A thread has a connection of its own.
    with transaction.atomic(), ThreadPoolExecutor() as threads:
        book = Book.objects.select_for_update().get(id=7)
        return [book.title, threads.submit(edit).result()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
