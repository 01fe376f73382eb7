from decimal import Decimal

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from models import MODELS, Book, fill
from running_sync import run

# region setup
changed = []
PRICE = Decimal("9.50")


# endregion


# region naive
@receiver(post_save, sender=Book)
def log_price(instance, **kwargs):
    changed.append(instance.title)


def naive():
    changed.clear()
    Book.objects.filter(author=7).update(price=PRICE)
    return sorted(changed)


# endregion


# region
def task():
    changed.clear()
    with transaction.atomic():
        for book in Book.objects.filter(author=7).order_by("id"):
            book.price = PRICE
            book.save(update_fields=["price"])
    return sorted(changed)


# endregion


# region way_bulk
def way_bulk():
    changed.clear()
    books = list(Book.objects.filter(author=7).order_by("id"))
    for book in books:
        book.price = PRICE
    Book.objects.bulk_update(books, ["price"])
    return sorted(changed)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_bulk])
