from django.db.models import Prefetch, prefetch_related_objects
from many import ROWS, many_books
from models import MODELS, Author, Book, fill
from running_sync import run

# region setup
PAGE = ROWS or 3
# endregion


# region naive
def naive():
    return [
        (
            author.name,
            [book.title for book in author.books.order_by("id")],
        )
        for author in Author.objects.order_by("id")[:PAGE]
    ]


# endregion


# region
def task():
    books = Prefetch("books", Book.objects.order_by("id"))
    authors = Author.objects.order_by("id").prefetch_related(books)[:PAGE]
    return [
        (author.name, [book.title for book in author.books.all()])
        for author in authors
    ]


# endregion


# region way_afterwards
def way_afterwards():
    authors = list(Author.objects.order_by("id")[:PAGE])
    prefetch_related_objects(
        authors, Prefetch("books", Book.objects.order_by("id"))
    )
    return [
        (author.name, [book.title for book in author.books.all()])
        for author in authors
    ]


# endregion


# region way_values
def way_values():
    authors = Author.objects.order_by("id", "books__id")
    return list(authors.values_list("name", "books__title")[:PAGE])


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS,
        fill=many_books(fill),
        naive=naive,
        ways=[way_afterwards, way_values],
    )
