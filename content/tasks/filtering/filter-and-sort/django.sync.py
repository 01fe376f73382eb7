from django.db.models import Q
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    books = Book.objects.filter(
        Q(author__country__in=["US", "GB"]) | Q(price__lt=10),
        year__range=(1961, 1989),
    )
    books = books.exclude(Q(title__startswith="The ") | Q(stock=0))
    books = books.order_by("-stock", "title")
    return [(book.title, book.stock) for book in books]


# endregion


# region way_sliced
def way_sliced():
    newest = Book.objects.order_by("-year")[:5]
    cheap = newest.filter(price__lt=10)
    return [book.title for book in cheap]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_sliced])
