from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    mine = Book.objects.get(pk=7)
    theirs = Book.objects.get(pk=7)
    theirs.stock -= 1
    theirs.save()
    mine.stock -= 1
    mine.save()
    return Book.objects.values_list("title", "stock").get(pk=7)


# endregion


# region
def task():
    for _ in ["theirs", "mine"]:
        Book.objects.filter(pk=7).update(stock=F("stock") - 1)
    return Book.objects.values_list("title", "stock").get(pk=7)


# endregion


# region way_save
def way_save():
    mine = Book.objects.get(pk=7)
    theirs = Book.objects.get(pk=7)
    theirs.stock = F("stock") - 1
    theirs.save(update_fields=["stock"])
    mine.stock = F("stock") - 1
    mine.save(update_fields=["stock"])
    return Book.objects.values_list("title", "stock").get(pk=7)


# endregion


# region way_lock
def way_lock():
    for _ in ["theirs", "mine"]:
        with transaction.atomic():
            book = Book.objects.select_for_update().get(pk=7)
            book.stock -= 1
            book.save(update_fields=["stock"])
    return Book.objects.values_list("title", "stock").get(pk=7)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_save, way_lock])
