from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    mort = Book.objects.get(pk=11)
    books = Book.objects.filter(author=7)
    changed = books.update(stock=F("stock") + 5)
    return changed, mort.stock


# endregion


# region
def task():
    mort = Book.objects.get(pk=11)
    books = Book.objects.filter(author=7)
    changed = books.update(stock=F("stock") + 5)
    mort.refresh_from_db(fields=["stock"])
    return changed, mort.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
