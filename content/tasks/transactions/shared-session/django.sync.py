from concurrent.futures import ThreadPoolExecutor

from django.db import connection, transaction
from models import MODELS, Tag, fill
from running_sync import run


# region setup
def new_tags():
    """The tags that were added: the shop had four before."""
    tags = Tag.objects.filter(id__gt=4).order_by("id")
    return [tag.name for tag in tags]


def add(name):
    try:
        Tag.objects.create(name=name)
    finally:
        connection.close()


# endregion


# region naive
def naive():
    with ThreadPoolExecutor() as threads, transaction.atomic():
        # A thread has its own connection: it is not in this transaction.
        threads.submit(add, "essays").result()
        threads.submit(add, "poetry").result()
    return new_tags()


# endregion


# region
def task():
    with transaction.atomic():
        Tag.objects.create(name="essays")
        Tag.objects.create(name="poetry")
    return new_tags()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
