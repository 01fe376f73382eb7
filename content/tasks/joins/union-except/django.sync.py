from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    old = Book.objects.filter(year__lt=1965)
    sold_out = Book.objects.filter(stock=0)
    either = old.union(sold_out).filter(price__lt=10)
    return [book.title for book in either.order_by("title")]


# endregion


# region
def task():
    cheap = Book.objects.filter(price__lt=10)
    either = cheap.filter(year__lt=1965).union(cheap.filter(stock=0))
    old = Book.objects.filter(year__lt=1970)
    rare = old.difference(Book.objects.filter(stock__gt=5))
    return [
        [book.title for book in either.order_by("title")],
        [book.title for book in rare.order_by("title")],
    ]


# endregion


# region way_subquery
def way_subquery():
    old = Book.objects.filter(year__lt=1965).values("pk")
    either = old.union(Book.objects.filter(stock=0).values("pk"))
    cheap = Book.objects.filter(pk__in=either, price__lt=10)
    early = Book.objects.filter(year__lt=1970).values("pk")
    few = early.difference(Book.objects.filter(stock__gt=5).values("pk"))
    rare = Book.objects.filter(pk__in=few)
    return [
        [book.title for book in cheap.order_by("title")],
        [book.title for book in rare.order_by("title")],
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_subquery])
