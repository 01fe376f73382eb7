from django.db.models import Prefetch
from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    authors = (
        Author.objects.filter(id__in=[1, 7, 10], books__stock__gt=0)
        .prefetch_related(Prefetch("books", Book.objects.order_by("id")))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.books.all()])
        for author in authors
    ]


# endregion


# region
def task():
    in_stock = Book.objects.filter(stock__gt=0).order_by("id")
    authors = (
        Author.objects.filter(id__in=[1, 7, 10])
        .prefetch_related(Prefetch("books", in_stock, to_attr="in_stock"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.in_stock])
        for author in authors
    ]


# endregion


# region way_same_name
def way_same_name():
    in_stock = Book.objects.filter(stock__gt=0).order_by("id")
    authors = (
        Author.objects.filter(id__in=[1, 7, 10])
        .prefetch_related(Prefetch("books", in_stock))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.books.all()])
        for author in authors
    ]


# endregion


# region way_sliced
def way_sliced():
    newest = Book.objects.order_by("-year", "-id")[:1]
    authors = (
        Author.objects.filter(id__in=[1, 7, 10])
        .prefetch_related(Prefetch("books", newest, to_attr="newest"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.newest])
        for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_same_name, way_sliced])
