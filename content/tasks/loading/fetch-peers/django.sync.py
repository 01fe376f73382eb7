from django.db import models
from many import many_books
from models import MODELS, Book, fill
from running_sync import run

# region setup


def render(books):
    """A template, far from the query, decides which relations it touches."""
    return [(book.title, book.author.name) for book in books]


# endregion


# region naive
def naive():
    return render(Book.objects.filter(stock__gt=4).order_by("id"))


# endregion


# region
def task():
    books = Book.objects.fetch_mode(models.FETCH_PEERS)
    return render(books.filter(stock__gt=4).order_by("id"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive)
