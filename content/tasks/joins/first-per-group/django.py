from django.db import connection
from django.db.models import Max, Window
from django.db.models.functions import RowNumber
from models import MODELS, Book, fill
from running import run


# region naive
async def naive():
    newest = (
        Book.objects.filter(author__in=[1, 2, 7])
        .values("author", "title")
        .annotate(latest=Max("year"))
        .order_by("author", "title")
    )
    return [(book["title"], book["latest"]) async for book in newest]


# endregion


# region
async def task():
    books = Book.objects.filter(author__in=[1, 2, 7])
    if connection.vendor == "postgresql":
        newest = books.order_by("author", "-year").distinct("author")
    else:
        place = Window(RowNumber(), partition_by="author", order_by="-year")
        newest = books.annotate(place=place).filter(place=1)
        newest = newest.order_by("author")
    return [(book.title, book.year) async for book in newest]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
