from decimal import Decimal

from django.db import models
from django.db.models import OuterRef, Subquery
from models import MODELS, Book, fill
from running import run


# region setup
class Offer(models.Model):
    book = models.OneToOneField(
        Book, on_delete=models.CASCADE, primary_key=True
    )
    price = models.DecimalField(max_digits=8, decimal_places=2)


def fill_offers() -> None:
    fill()
    Offer.objects.create(book_id=7, price=Decimal("5.00"))
    Offer.objects.create(book_id=11, price=Decimal("6.50"))


# endregion


# region
async def task():
    offer = Offer.objects.filter(book=OuterRef("pk"))
    books = Book.objects.filter(pk__in=Offer.objects.values("book"))
    await books.aupdate(price=Subquery(offer.values("price")))
    return [(book.title, book.price) async for book in books.order_by("pk")]


# endregion

if __name__ == "__main__":
    run(task, [*MODELS, Offer], fill=fill_offers)
