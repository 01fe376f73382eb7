from models import MODELS, Book, fill
from running import run
from tortoise.expressions import F
from tortoise.transactions import in_transaction


# region naive
async def naive() -> tuple[str, int]:
    mine, theirs = await Book.get(pk=7), await Book.get(pk=7)
    theirs.stock -= 1
    await theirs.save()
    mine.stock -= 1
    await mine.save()
    return await Book.get(pk=7).values_list("title", "stock")


# endregion


# region
async def task() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        await Book.filter(pk=7).update(stock=F("stock") - 1)
    return await Book.get(pk=7).values_list("title", "stock")


# endregion


# region way_save
async def way_save() -> tuple[str, int]:
    mine, theirs = await Book.get(pk=7), await Book.get(pk=7)
    theirs.stock = F("stock") - 1
    await theirs.save(update_fields=["stock"])
    mine.stock = F("stock") - 1
    await mine.save(update_fields=["stock"])
    return await Book.get(pk=7).values_list("title", "stock")


# endregion


# region way_lock
async def way_lock() -> tuple[str, int]:
    for _ in ["theirs", "mine"]:
        async with in_transaction():
            book = await Book.select_for_update().get(pk=7)
            book.stock -= 1
            await book.save(update_fields=["stock"])
    return await Book.get(pk=7).values_list("title", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_save, way_lock])
