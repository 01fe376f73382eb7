from django.core.exceptions import FieldFetchBlocked
from django.db.models import FETCH_RAISE
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    book = Book.objects.fetch_mode(FETCH_RAISE).get(id=7)
    try:
        return [book.title, book.author.name]
    except FieldFetchBlocked:
        return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
