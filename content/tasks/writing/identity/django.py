from models import MODELS, Author, Book, fill
from running import run


# region naive
async def naive():
    mine = await Book.objects.aget(id=7)
    lem = await Author.objects.aget(id=4)
    yours = await lem.books.order_by("id").afirst()
    assert mine == yours and mine is not yours
    mine.stock = 12
    yours.year = 1970
    await mine.asave()
    await yours.asave()
    return await Book.objects.values_list("year", "stock").aget(id=7)


# endregion


# region
async def task():
    mine = await Book.objects.aget(id=7)
    lem = await Author.objects.aget(id=4)
    yours = await lem.books.order_by("id").afirst()
    mine.stock = 12
    yours.year = 1970
    await mine.asave(update_fields=["stock"])
    await yours.asave(update_fields=["year"])
    return await Book.objects.values_list("year", "stock").aget(id=7)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
