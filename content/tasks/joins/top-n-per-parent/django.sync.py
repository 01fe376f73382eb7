from django.db.models import Prefetch
from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    authors = (
        Author.objects.filter(id__in=[2, 7, 10])
        .prefetch_related("books")
        .order_by("id")
    )
    result = []
    for author in authors:
        books = author.books.order_by("-year")[:2]
        result.append((author.name, [book.title for book in books]))
    return result


# endregion


# region
def task():
    latest = Book.objects.order_by("-year")[:2]
    authors = (
        Author.objects.filter(id__in=[2, 7, 10])
        .prefetch_related(Prefetch("books", latest, to_attr="latest"))
        .order_by("id")
    )
    return [
        (author.name, [book.title for book in author.latest])
        for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
