from django.db.models import Prefetch
from models import MODELS, Author, Book, fill
from running_sync import run


# region
def task():
    authors = Author.objects.prefetch_related(
        Prefetch("books", Book.objects.order_by("id"))
    ).order_by("id")
    return [
        (author.name, [book.title for book in author.books.all()])
        for author in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
