from datetime import date

from django.db import models
from running import run


# region setup
class Sale(models.Model):
    day = models.DateField()


def fill():
    Sale.objects.create(day=date(2026, 2, 1))
    Sale.objects.create(day=date(2026, 3, 1))


# endregion


# region
async def task():
    sales = Sale.objects.filter(
        day__year=2026,
        day__quarter=1,
        day__month=2,
        day__day=1,
        day__iso_year=2026,
        day__week=5,
        day__week_day=1,  # Sunday is 1,
        day__iso_week_day=7,  # or 7.
    )
    return [sale.id async for sale in sales]


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
