from contextlib import suppress

from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region
@transaction.atomic
def sell(title, *, paid):
    Book.objects.filter(title=title).update(stock=F("stock") - 1)
    if not paid:
        raise RuntimeError("The payment failed.")


def task():
    sell("Kitchen", paid=True)
    with suppress(RuntimeError):
        sell("Solaris", paid=False)
    books = Book.objects.filter(title__in=["Kitchen", "Solaris"]).order_by(
        "title"
    )
    return list(books.values_list("title", "stock"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
