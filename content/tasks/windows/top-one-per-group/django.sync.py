from django.db.models import Window
from django.db.models.functions import Rank, RowNumber
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    place = Window(
        RowNumber(), partition_by="author", order_by=["-price", "id"]
    )
    top = Book.objects.filter(author__in=[1, 4, 7]).annotate(place=place)
    top = top.filter(place=1).order_by("author", "id")
    return [book.title for book in top]


# endregion


# region
def task():
    place = Window(Rank(), partition_by="author", order_by="-price")
    top = Book.objects.filter(author__in=[1, 4, 7]).annotate(place=place)
    top = top.filter(place=1).order_by("author", "id")
    return [book.title for book in top]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
