from django.db import connection
from django.db.models import FETCH_PEERS
from django.test.utils import CaptureQueriesContext
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    with CaptureQueriesContext(connection) as queries:
        books = Book.objects.fetch_mode(FETCH_PEERS).order_by("id")
        names = [book.author.name for book in books]
    assert len(queries) == 2
    return [names[6], len(names)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
