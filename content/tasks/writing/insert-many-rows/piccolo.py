from itertools import batched

from many import ROWS
from models import TABLES, Author, fill
from running import run

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
async def naive() -> list[int]:
    authors = [Author(name=name) for name in NAMES]
    for author in authors:
        await author.save()
    return [author.id for author in authors]


# endregion


# region
async def task() -> list[int]:
    authors = [Author(name=name) for name in NAMES]
    await Author.insert(*authors)
    return [author.id for author in authors]


# endregion


# region way_batches
async def way_batches() -> list[int]:
    authors = [Author(name=name) for name in NAMES]
    for some in batched(authors, 500):
        await Author.insert(*some)
    return [author.id for author in authors]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive, ways=[way_batches])
