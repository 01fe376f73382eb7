from itertools import batched

from limits import IDS
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    none = list(Book.objects.filter(id__in=[]))
    many = list(Book.objects.filter(id__in=IDS))
    return [len(none), len(many)]


# endregion


# region
def books(ids):
    found = []
    for part in batched(ids, 10_000):
        found += Book.objects.filter(id__in=part)
    return found


def task():
    return [len(books([])), len(books(IDS))]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
