from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F


# region naive
async def naive() -> tuple[int, int]:
    mort = await Book.get(pk=11)
    changed = await Book.filter(author=7).update(stock=F("stock") + 5)
    return changed, mort.stock


# endregion


# region
async def task() -> tuple[int, int]:
    mort = await Book.get(pk=11)
    changed = await Book.filter(author=7).update(stock=F("stock") + 5)
    await mort.refresh_from_db(fields=["stock"])
    return changed, mort.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
