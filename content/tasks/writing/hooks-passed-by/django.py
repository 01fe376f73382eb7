from decimal import Decimal

from asgiref.sync import sync_to_async
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from models import MODELS, Book, fill
from running import run

# region setup
changed = []
PRICE = Decimal("9.50")


# endregion


# region naive
@receiver(post_save, sender=Book)
def log_price(instance, **kwargs):
    changed.append(instance.title)


async def naive():
    changed.clear()
    await Book.objects.filter(author=7).aupdate(price=PRICE)
    return sorted(changed)


# endregion


# region
@sync_to_async
@transaction.atomic
def raise_prices():
    for book in Book.objects.filter(author=7).order_by("id"):
        book.price = PRICE
        book.save(update_fields=["price"])


async def task():
    changed.clear()
    await raise_prices()
    return sorted(changed)


# endregion


# region way_bulk
async def way_bulk():
    changed.clear()
    books = Book.objects.filter(author=7).order_by("id")
    books = [book async for book in books]
    for book in books:
        book.price = PRICE
    await Book.objects.abulk_update(books, ["price"])
    return sorted(changed)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_bulk])
