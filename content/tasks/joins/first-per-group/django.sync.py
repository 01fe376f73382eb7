from django.db import connection
from django.db.models import Max, Window
from django.db.models.functions import RowNumber
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    newest = (
        Book.objects.filter(author__in=[1, 2, 7])
        .values("author", "title")
        .annotate(latest=Max("year"))
        .order_by("author", "title")
    )
    return [(book["title"], book["latest"]) for book in newest]


# endregion


# region
def task():
    books = Book.objects.filter(author__in=[1, 2, 7])
    if connection.vendor == "postgresql":
        newest = books.order_by("author", "-year").distinct("author")
    else:
        place = Window(RowNumber(), partition_by="author", order_by="-year")
        newest = books.annotate(place=place).filter(place=1)
        newest = newest.order_by("author")
    return [(book.title, book.year) for book in newest]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
