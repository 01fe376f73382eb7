from django.core.paginator import Paginator
from django.db.models import Count, Window
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    books = Book.objects.filter(stock__gt=0).order_by("year", "id")
    paginator = Paginator(books, per_page=4)
    page = paginator.get_page(3)
    return paginator.count, [book.title for book in page]


# endregion


# region way_window
def way_window():
    books = (
        Book.objects.filter(stock__gt=0)
        .annotate(total=Window(Count("*")))
        .order_by("year", "id")
    )
    page = list(books[8:12])
    # A page after the last has no rows, and so no total.
    return page[0].total if page else 0, [book.title for book in page]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_window])
