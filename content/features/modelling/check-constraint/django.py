from contextlib import suppress
from decimal import Decimal

from django.db import IntegrityError, models
from django.db.models import Q
from running import run


# region
class Item(models.Model):
    title = models.CharField(max_length=50)
    price = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(price__gt=0), name="price_is_positive"
            ),
        ]


async def task():
    await Item.objects.acreate(title="Kindred", price=Decimal("14.00"))
    with suppress(IntegrityError):
        await Item.objects.acreate(title="Mort", price=Decimal("-7.99"))
    return [item.title async for item in Item.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
