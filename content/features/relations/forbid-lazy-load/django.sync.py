from django.core import exceptions
from django.db import models
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    book = Book.objects.fetch_mode(models.FETCH_RAISE).get(id=7)
    try:
        return [book.title, book.author.name]
    except exceptions.FieldFetchBlocked:
        return [book.title, "refused"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
