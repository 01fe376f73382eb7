import atexit

import dj_database_url
from django.db import connections, transaction
from models import MODELS, Book, fill
from pooler import POOLER_URL
from running_sync import run

# region setup
# What stands in settings.py; there it is "default".
POOLED = connections["default"].settings_dict | dj_database_url.parse(
    POOLER_URL
)
connections.settings["pooled"] = POOLED
connections.settings["other"] = POOLED  # In another process
atexit.register(connections.close_all)


def begin_other():
    transaction.set_autocommit(False, using="other")
    Book.objects.using("other").exists()


def commit_other():
    transaction.commit(using="other")
    transaction.set_autocommit(True, using="other")


def read_one_by_one(using):
    books = Book.objects.using(using).filter(id__in=[5, 7]).order_by("-id")
    begin_other()  # Others are at work meanwhile.
    rows = books.iterator(chunk_size=1)
    first = next(rows)
    commit_other()
    return [book.title for book in [first, *rows]]


# endregion


# region naive
def naive():
    return read_one_by_one("pooled")


# endregion


# region way_atomic
def way_atomic():
    with transaction.atomic(using="pooled"):
        return read_one_by_one("pooled")


# endregion


# region
# In settings.py it stands in DATABASES["default"].
connections.settings["cursorless"] = POOLED | {
    "DISABLE_SERVER_SIDE_CURSORS": True
}


def task():
    return read_one_by_one("cursorless")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_atomic])
