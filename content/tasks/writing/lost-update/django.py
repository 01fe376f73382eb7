from asgiref.sync import sync_to_async
from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    mine = await Book.objects.aget(pk=7)
    theirs = await Book.objects.aget(pk=7)
    theirs.stock -= 1
    await theirs.asave()
    mine.stock -= 1
    await mine.asave()
    return await Book.objects.values_list("title", "stock").aget(pk=7)


# endregion


# region
async def task():
    for _ in ["theirs", "mine"]:
        await Book.objects.filter(pk=7).aupdate(stock=F("stock") - 1)
    return await Book.objects.values_list("title", "stock").aget(pk=7)


# endregion


# region way_save
async def way_save():
    mine = await Book.objects.aget(pk=7)
    theirs = await Book.objects.aget(pk=7)
    theirs.stock = F("stock") - 1
    await theirs.asave(update_fields=["stock"])
    mine.stock = F("stock") - 1
    await mine.asave(update_fields=["stock"])
    return await Book.objects.values_list("title", "stock").aget(pk=7)


# endregion


# region way_lock
@sync_to_async
@transaction.atomic
def sell():
    book = Book.objects.select_for_update().get(pk=7)
    book.stock -= 1
    book.save(update_fields=["stock"])


async def way_lock():
    for _ in ["theirs", "mine"]:
        await sell()
    return await Book.objects.values_list("title", "stock").aget(pk=7)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_save, way_lock])
