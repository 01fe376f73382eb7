from contextlib import suppress

from django.db import IntegrityError, models
from running import run


# region naive
class Item(models.Model):
    title = models.CharField(max_length=50)
    year = models.IntegerField()


async def naive():
    await Item.objects.acreate(year=1961)
    items = Item.objects.order_by("id")
    return [(item.title, item.year) async for item in items]


# endregion


# region
class StrictItem(models.Model):
    title = models.CharField(max_length=50, default=None)
    year = models.IntegerField()


async def task():
    for item in (
        StrictItem(year=1961),
        StrictItem(title="Solaris"),
        StrictItem(title="Solaris", year=1961),
    ):
        with suppress(IntegrityError):
            await item.asave()
    items = StrictItem.objects.order_by("id")
    return [(item.title, item.year) async for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item, StrictItem], naive=naive)
