from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive() -> tuple[int, int]:
    mine = await Book.get(id=7)
    lem = await Author.get(id=4)
    yours = (await lem.books.order_by("id"))[0]
    assert mine == yours and mine is not yours
    mine.stock = 12
    yours.year = 1970
    await mine.save()
    await yours.save()
    return await Book.get(id=7).values_list("year", "stock")


# endregion


# region
async def task() -> tuple[int, int]:
    mine = await Book.get(id=7)
    lem = await Author.get(id=4)
    yours = (await lem.books.order_by("id"))[0]
    mine.stock = 12
    yours.year = 1970
    await mine.save(update_fields=["stock"])
    await yours.save(update_fields=["year"])
    return await Book.get(id=7).values_list("year", "stock")


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
