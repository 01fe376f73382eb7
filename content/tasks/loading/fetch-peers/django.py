from asgiref.sync import sync_to_async
from django.db import models
from many import many_books
from models import MODELS, Book, fill
from running import run

# region setup


def render(books):
    """A template, far from the query, decides which relations it touches."""
    return [(book.title, book.author.name) for book in books]


# endregion


# region naive
async def naive():
    books = Book.objects.filter(stock__gt=4).order_by("id")
    return render([book async for book in books])


# endregion


# region
async def task():
    books = Book.objects.fetch_mode(models.FETCH_PEERS)
    # The first touch is a query: it needs a thread.
    return await sync_to_async(render)(books.filter(stock__gt=4).order_by("id"))


# endregion


# region way_loaded
async def way_loaded():
    books = Book.objects.fetch_mode(models.FETCH_PEERS)
    books = books.filter(stock__gt=4).order_by("id")
    return render([book async for book in books])


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=many_books(fill), naive=naive, ways=[way_loaded])
