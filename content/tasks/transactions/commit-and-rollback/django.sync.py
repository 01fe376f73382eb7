from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region
class SoldOut(Exception):
    pass


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
    run(task, MODELS, fill=fill)
