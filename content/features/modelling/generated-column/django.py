from decimal import Decimal

from django.db import models
from django.db.models import F
from running import run


# region
class Line(models.Model):
    title = models.CharField(max_length=50)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    stock = models.IntegerField()
    worth = models.GeneratedField(
        expression=F("price") * F("stock"),
        output_field=models.DecimalField(max_digits=10, decimal_places=2),
        db_persist=True,
    )


async def task():
    await Line.objects.acreate(title="Mort", price=Decimal("7.99"), stock=9)
    await Line.objects.acreate(title="Kindred", price=Decimal("14.00"), stock=5)
    lines = Line.objects.order_by("title").values_list("title", "worth")
    return [line async for line in lines]


# endregion

if __name__ == "__main__":
    run(task, [Line])
