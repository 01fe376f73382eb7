from models import MODELS, Book, fill
from running_sync import run


# region naive
def naive():
    book = Book.objects.get(id=7)
    book.stock = 0
    book.save(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion


# region
def task():
    book = Book.objects.select_related("author").get(id=7)
    book.stock = 0
    book.save(update_fields=["stock"])
    return [book.title, book.stock, book.author.name]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
