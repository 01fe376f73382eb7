from django.db.models import Count, Q
from many import many_books
from models import MODELS, Author, fill
from running_sync import run


# region naive
def naive():
    authors = Author.objects.prefetch_related("books").order_by("id")
    return [
        (author.name, author.books.filter(stock__gt=0).count())
        for author in authors
    ]


# endregion


# region
def task():
    authors = Author.objects.prefetch_related("books").order_by("id")
    return [
        (author.name, sum(book.stock > 0 for book in author.books.all()))
        for author in authors
    ]


# endregion


# region way_count
def way_count():
    in_stock = Count("books", filter=Q(books__stock__gt=0))
    authors = Author.objects.annotate(in_stock=in_stock).order_by("id")
    return [(author.name, author.in_stock) for author in authors]


# endregion


# region way_whole
def way_whole():
    authors = Author.objects.prefetch_related("books").order_by("id")
    return [(author.name, author.books.count()) for author in authors]


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_count, way_whole],
    )
