from concurrent.futures import ThreadPoolExecutor

from django.db import connection, transaction
from django.db.models import F
from models import MODELS, Book, fill
from running_sync import run


# region setup
def wait_for_payment():
    """It takes a while, and meanwhile somebody else buys another book."""
    with ThreadPoolExecutor() as threads:  # Each has its own connection.
        threads.submit(other_sale).result()


def other_sale():
    try:
        with transaction.atomic():
            Book.objects.filter(id=9).update(stock=F("stock") - 1)
    finally:
        connection.close()


# endregion


# region naive
def naive():
    with transaction.atomic():
        Book.objects.filter(id=14).update(stock=F("stock") - 1)
        wait_for_payment()
    books = Book.objects.filter(id__in=[9, 14]).order_by("id")
    return list(books.values_list("title", "stock"))


# endregion


# region
def task():
    wait_for_payment()
    with transaction.atomic():
        Book.objects.filter(id=14).update(stock=F("stock") - 1)
    books = Book.objects.filter(id__in=[9, 14]).order_by("id")
    return list(books.values_list("title", "stock"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
