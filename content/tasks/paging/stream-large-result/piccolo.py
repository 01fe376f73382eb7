from itertools import batched

from memory import PART, measured, share
from models import TABLES, Author
from running import run


# region setup
async def fill() -> None:
    authors = [Author(name=f"Author {number}") for number in range(30_000)]
    for part in batched(authors, 10_000):
        await Author.insert(*part)


# endregion


# region naive
@measured
async def naive() -> list[int | str]:
    authors = await Author.objects().order_by(Author.id)
    return [len(authors), share()]


# endregion


# region
@measured
async def task() -> list[int | str]:
    count = 0
    query = Author.objects().order_by(Author.id)
    async with await query.batch(batch_size=500) as batch:
        async for part in batch:
            count += len(part)
    return [count, share()]


# endregion

if __name__ == "__main__":
    run(
        task,
        [] if PART else TABLES,
        create=not PART,
        fill=None if PART else fill,
        naive=naive,
    )
