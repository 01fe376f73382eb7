import atexit

import dj_database_url
from asgiref.sync import sync_to_async
from django.db import connections, transaction
from models import MODELS, Book, fill
from pooler import POOLER_URL
from running import run

# region setup
# What stands in settings.py; there it is "default".
POOLED = connections["default"].settings_dict | dj_database_url.parse(
    POOLER_URL
)
connections.settings["pooled"] = POOLED
connections.settings["other"] = POOLED  # In another process
atexit.register(connections.close_all)


@sync_to_async
def begin_other():
    transaction.set_autocommit(False, using="other")
    Book.objects.using("other").exists()


@sync_to_async
def commit_other():
    transaction.commit(using="other")
    transaction.set_autocommit(True, using="other")


async def read_one_by_one(using):
    books = Book.objects.using(using).filter(id__in=[5, 7]).order_by("-id")
    await begin_other()  # Others are at work meanwhile.
    rows = books.aiterator(chunk_size=1)
    first = await anext(rows)
    await commit_other()
    return [first.title, *[book.title async for book in rows]]


# endregion


# region naive
async def naive():
    return await read_one_by_one("pooled")


# endregion


# region
# In settings.py it stands in DATABASES["default"].
connections.settings["cursorless"] = POOLED | {
    "DISABLE_SERVER_SIDE_CURSORS": True
}


async def task():
    return await read_one_by_one("cursorless")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
