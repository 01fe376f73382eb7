from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    book = Book.objects.get(pk=7)
    book.stock = F("stock") + 1
    book.save()
    if not isinstance(book.stock, int):
        raise AssertionError(f"stock is a {type(book.stock).__name__}")
    return book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
