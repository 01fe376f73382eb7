from django.db import transaction
from models import MODELS, Book, fill
from running_sync import run


# region
def task():
    solaris = Book.objects.filter(title="Solaris")
    with transaction.atomic():
        book = solaris.select_for_update().get()
        if book.stock > 0:
            book.stock -= 1
            book.save(update_fields=["stock"])
    return list(solaris.values_list("title", "stock"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
