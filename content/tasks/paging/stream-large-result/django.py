from django.db import connection
from memory import PART, measured, share
from models import MODELS, Author
from running import run


# region setup
def fill():
    names = [f"Author {number}" for number in range(1, 30_001)]
    Author.objects.bulk_create(Author(name=name) for name in names)


# endregion


# region naive
@measured
async def naive():
    authors = [author async for author in Author.objects.order_by("id")]
    return [len(authors), share()]


# endregion


# region
async def stream(authors):
    if connection.vendor != "mysql":
        async for author in authors.aiterator(chunk_size=500):
            yield author
        return
    last = 0  # On MariaDB aiterator() holds all rows: so page by page.
    while page := [
        author async for author in authors.filter(id__gt=last)[:500]
    ]:
        for author in page:
            yield author
        last = page[-1].id


@measured
async def task():
    count = 0
    async for _ in stream(Author.objects.order_by("id")):
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
