from datetime import date

from django.db import models
from django.db.models import Count
from django.db.models.functions import TruncMonth
from running import run


# region setup
class Sale(models.Model):
    day = models.DateField()


def fill() -> None:
    for month, day in [(1, 5), (1, 31), (2, 1)]:
        Sale.objects.create(day=date(2026, month, day))


# endregion


# region
async def task():
    sales = (
        Sale.objects.values(month=TruncMonth("day"))
        .annotate(total=Count("id"))
        .order_by("month")
    )
    return [
        (sale["month"].year, sale["month"].month, sale["total"])
        async for sale in sales
    ]


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
