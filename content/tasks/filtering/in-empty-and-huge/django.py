from itertools import batched

from limits import IDS
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    none = [book async for book in Book.objects.filter(id__in=[])]
    many = [book async for book in Book.objects.filter(id__in=IDS)]
    return [len(none), len(many)]


# endregion


# region
async def books(ids):
    found = []
    for part in batched(ids, 10_000):
        found += [book async for book in Book.objects.filter(id__in=part)]
    return found


async def task():
    return [len(await books([])), len(await books(IDS))]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
