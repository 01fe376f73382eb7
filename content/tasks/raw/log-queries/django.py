import io
import logging

from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import transaction
from models import MODELS, Book, Tag, fill
from running import run

# region setup
LOG = io.StringIO()


def seen(start, *words):
    """Which of these the log has, from a place in it on."""
    return [word for word in words if word in LOG.getvalue()[start:]]


# endregion

# region
settings.DEBUG = True  # DEBUG and LOGGING stand in settings.py
logging.basicConfig(stream=LOG)
logging.getLogger("django.db.backends").setLevel(logging.DEBUG)


async def task():
    start = LOG.tell()
    await Book.objects.filter(title="Small Gods").afirst()
    return seen(start, "WHERE ", "Small Gods")


# endregion


# region way_transaction
@sync_to_async
def add_tag():
    with transaction.atomic():
        Tag.objects.create(name="poetry")


async def way_transaction():
    start = LOG.tell()
    await add_tag()
    return seen(start, "BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_transaction])
