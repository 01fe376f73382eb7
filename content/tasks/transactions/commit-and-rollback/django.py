from asgiref.sync import sync_to_async
from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region setup
class SoldOut(Exception):
    pass


# endregion


# region naive
async def sell_naively(*ids):
    for id in ids:
        one = Book.objects.filter(id=id, stock__gt=0)
        if not await one.aupdate(stock=F("stock") - 1):
            raise SoldOut(id)


async def naive():
    await sell_naively(11, 13)
    try:
        await sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.objects.filter(id__in=[11, 12, 13]).order_by("id")
    return [book async for book in books.values_list("title", "stock")]


# endregion


# region
# atomic() is synchronous only: all that it holds goes into one function.
@sync_to_async
@transaction.atomic
def sell(*ids):
    for id in ids:
        one = Book.objects.filter(id=id, stock__gt=0)
        if not one.update(stock=F("stock") - 1):
            raise SoldOut(id)


async def task():
    await sell(11, 13)
    try:
        await sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.objects.filter(id__in=[11, 12, 13]).order_by("id")
    return [book async for book in books.values_list("title", "stock")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
