from decimal import Decimal

from models import MODELS, Author, Book, fill
from running_sync import run


# region naive
def naive():
    book = Book(title="The Telling", price=Decimal("12.50"), year=2000)
    # This sends its SELECT and nothing else.
    book.author = Author.objects.get(name="Ursula K. Le Guin")
    book.save()
    books = Book.objects.filter(title="The Telling")
    return list(books.values_list("title", "author__name"))


# endregion


# region
def task():
    author = Author.objects.get(name="Ursula K. Le Guin")
    Book.objects.create(
        title="The Telling", author=author, price=Decimal("12.50"), year=2000
    )
    books = Book.objects.filter(title="The Telling")
    return list(books.values_list("title", "author__name"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
