from django.db.models import Q
from django.db.models.fields.tuple_lookups import Tuple, TupleGreaterThan
from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    after = Book.objects.filter(year__gt=1979)
    books = after.order_by("year", "id")[:3]
    return [(book.year, book.title) for book in books]


# endregion


# region
def task():
    after = Book.objects.filter(
        Q(year__gt=1979) | Q(year=1979, id__gt=4),
        year__gte=1979,  # implied; an index starts by it
    )
    books = after.order_by("year", "id")[:3]
    return [(book.year, book.title) for book in books]


# endregion


# region way_tuple
def way_tuple():
    after = Book.objects.filter(
        TupleGreaterThan(Tuple("year", "id"), (1979, 4))
    )
    books = after.order_by("year", "id")[:3]
    return [(book.year, book.title) for book in books]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_tuple])
