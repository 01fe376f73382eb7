from contextlib import suppress
from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import IntegrityError, models
from django.db.models import F, Q
from running_sync import run


# region naive
class Item(models.Model):
    title = models.CharField(max_length=50)
    price = models.DecimalField(
        max_digits=8, decimal_places=2, validators=[MinValueValidator(0)]
    )


def naive():
    Item.objects.create(title="Parable of the Sower", price=Decimal("13.25"))
    Item.objects.create(title="Mort", price=Decimal("-1.00"))
    Item.objects.update(price=F("price") - 20)
    items = Item.objects.order_by("id")
    return [(item.title, item.price) for item in items]


# endregion


# region
class Offer(models.Model):
    title = models.CharField(max_length=50)
    price = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(price__gte=0), name="price_not_negative"
            )
        ]


def task():
    Offer.objects.create(title="Parable of the Sower", price=Decimal("13.25"))
    with suppress(IntegrityError):
        Offer.objects.create(title="Mort", price=Decimal("-1.00"))
    with suppress(IntegrityError):
        Offer.objects.update(price=F("price") - 20)
    offers = Offer.objects.order_by("id")
    return [(offer.title, offer.price) for offer in offers]


# endregion

if __name__ == "__main__":
    run(task, [Item, Offer], naive=naive)
