from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    book = Book.objects.get(pk=7)
    book.stock = 12
    book.save()  # every column
    book.year = 1970
    book.save(update_fields=["year"])  # only this column
    book.refresh_from_db()
    return book.title, book.year, book.stock


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
