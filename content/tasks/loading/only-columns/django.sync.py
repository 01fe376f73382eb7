from django.db import models
from many import many_books
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) for book in books.only("title")]


# endregion


# region
def task():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) for book in books.only("title", "year")]


# endregion


# region way_defer
def way_defer():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return [(book.title, book.year) for book in books.defer("details")]


# endregion


# region way_peers
def way_peers():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    few = books.only("title").fetch_mode(models.FETCH_PEERS)
    return [(book.title, book.year) for book in few]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_defer, way_peers],
    )
