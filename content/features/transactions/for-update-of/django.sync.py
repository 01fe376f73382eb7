from concurrent.futures import ThreadPoolExecutor

from django.db import DatabaseError, connection, transaction
from models import MODELS, Author, Book, fill
from running_sync import run


# region setup
def state(model, id):
    """Says whether another connection could lock the row at once."""
    try:
        with transaction.atomic():
            model.objects.select_for_update(nowait=True).get(id=id)
            return "free"
    except DatabaseError:
        return "locked"
    finally:
        connection.close()


# endregion


# region
def task():
    books = Book.objects.select_related("author").select_for_update(
        of=("self",)
    )
    # A thread has a connection of its own.
    with transaction.atomic(), ThreadPoolExecutor(max_workers=1) as threads:
        book = books.get(id=7)
        states = threads.map(state, [Book, Author], [book.id, book.author.id])
        return [book.title, *states]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
