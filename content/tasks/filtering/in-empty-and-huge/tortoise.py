from itertools import batched

from limits import IDS
from models import MODELS, Book, fill
from running import run


# region naive
async def naive() -> list[int]:
    none = await Book.filter(id__in=[])
    many = await Book.filter(id__in=IDS)
    return [len(none), len(many)]


# endregion


# region
async def books(ids: list[int]) -> list[Book]:
    found: list[Book] = []
    for part in batched(ids, 10_000):
        found += await Book.filter(id__in=part)
    return found


async def task() -> list[int]:
    return [len(await books([])), len(await books(IDS))]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
