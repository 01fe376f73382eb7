from django.db import connection
from memory import PART, measured, share
from models import MODELS, Author
from running_sync import run


# region setup
def fill():
    names = [f"Author {number}" for number in range(1, 30_001)]
    Author.objects.bulk_create(Author(name=name) for name in names)


# endregion


# region naive
@measured
def naive():
    authors = list(Author.objects.order_by("id"))
    return [len(authors), share()]


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


@measured
def task():
    count = 0
    for _ in stream(Author.objects.order_by("id")):
        count += 1
    return [count, share()]


# endregion

if __name__ == "__main__":
    run(
        task,
        [] if PART else MODELS,
        create=not PART,
        fill=None if PART else fill,
        naive=naive,
    )
