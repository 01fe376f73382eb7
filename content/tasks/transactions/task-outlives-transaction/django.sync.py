from concurrent.futures import ThreadPoolExecutor
from threading import Event

from django.db import connection, transaction
from models import MODELS, Tag, fill
from running_sync import run

# region setup
threads = ThreadPoolExecutor()


def note(over):
    over.wait()
    try:
        Tag.objects.create(name="essays")
    finally:
        connection.close()


# endregion


# region naive
def naive():
    over = Event()
    with transaction.atomic():
        Tag.objects.get(id=1)
        later = threads.submit(note, over)
    over.set()
    later.result()
    tags = Tag.objects.filter(id__gt=4)  # It had four before.
    return [tag.name for tag in tags]


# endregion


# region
def task():
    over = Event()
    with transaction.atomic():
        Tag.objects.get(id=1)
        later = threads.submit(note, over)  # It has its own connection.
    over.set()
    later.result()
    tags = Tag.objects.filter(id__gt=4)  # It had four before.
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
