import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from models import MODELS, Author
from running_sync import run

# region setup
PEAKS: list[int] = []


@contextmanager
def measured() -> Iterator[None]:
    tracemalloc.start()
    yield
    PEAKS.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()


def is_small() -> bool:
    """Whether the last peak is a fifth, or less, of that of the whole list."""
    return PEAKS[-1] * 5 < PEAKS[0]


def fill():
    names = [f"Author {number}" for number in range(1, 10_001)]
    Author.objects.bulk_create(Author(name=name) for name in names)


# endregion


# region naive
def naive():
    with measured():
        authors = list(Author.objects.order_by("id"))
    return [len(authors), is_small()]


# endregion


# region
def stream(authors):
    if connection.vendor != "mysql":
        yield from authors.iterator(chunk_size=500)
        return
    last = 0  # On MariaDB iterator() holds all rows: so page by page.
    while page := list(authors.filter(id__gt=last)[:500]):
        yield from page
        last = page[-1].id


def task():
    count = 0
    with measured():
        for _ in stream(Author.objects.order_by("id")):
            count += 1
    return [count, is_small()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
