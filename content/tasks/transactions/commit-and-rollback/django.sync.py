from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region setup
class SoldOut(Exception):
    pass


# endregion


# region naive
def sell_naively(*ids):
    for id in ids:
        one = Book.objects.filter(id=id, stock__gt=0)
        if not one.update(stock=F("stock") - 1):
            raise SoldOut(id)


def naive():
    sell_naively(11, 13)
    try:
        sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.objects.filter(id__in=[11, 12, 13]).order_by("id")
    return list(books.values_list("title", "stock"))


# endregion


# region
def sell(*ids):
    with transaction.atomic():
        for id in ids:
            one = Book.objects.filter(id=id, stock__gt=0)
            if not one.update(stock=F("stock") - 1):
                raise SoldOut(id)


def task():
    sell(11, 13)
    try:
        sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    books = Book.objects.filter(id__in=[11, 12, 13]).order_by("id")
    return list(books.values_list("title", "stock"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
