import io
import logging

from django.conf import settings
from django.db import transaction
from models import MODELS, Book, Tag, fill
from running_sync import run

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


def task():
    start = LOG.tell()
    Book.objects.filter(title="Small Gods").first()
    return seen(start, "WHERE ", "Small Gods")


# endregion


# region way_transaction
def add_tag():
    with transaction.atomic():
        Tag.objects.create(name="poetry")


def way_transaction():
    start = LOG.tell()
    add_tag()
    return seen(start, "BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_transaction])
