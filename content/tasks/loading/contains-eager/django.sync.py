from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    books = Book.objects.filter(author__country="US").order_by("id")
    return [(book.title, book.author.name) for book in books]


# endregion


# region
def task():
    books = (
        Book.objects.filter(author__country="US")
        .select_related("author")
        .order_by("id")
    )
    return [(book.title, book.author.name) for book in books]


# endregion


# region way_values
def way_values():
    books = Book.objects.filter(author__country="US").order_by("id")
    return list(books.values_list("title", "author__name"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_values])
