from contextlib import suppress

from django.db import IntegrityError, models
from django.db.models import Q
from running_sync import run


# region naive
class Item(models.Model):
    title = models.CharField(max_length=50)
    year = models.IntegerField()


def naive():
    Item.objects.create(year=1961)
    items = Item.objects.order_by("id")
    return [(item.title, item.year) for item in items]


# endregion


# region
class StrictItem(models.Model):
    title = models.CharField(max_length=50, default=None)
    year = models.IntegerField()


def task():
    for item in (
        StrictItem(year=1961),
        StrictItem(title="Solaris"),
        StrictItem(title="Solaris", year=1961),
    ):
        with suppress(IntegrityError):
            item.save()
    items = StrictItem.objects.order_by("id")
    return [(item.title, item.year) for item in items]


# endregion


# region way_check
class TitledItem(models.Model):
    title = models.CharField(max_length=50)
    year = models.IntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="has_title")
        ]


def way_check():
    for item in (
        TitledItem(year=1961),
        TitledItem(title="Solaris"),
        TitledItem(title="Solaris", year=1961),
    ):
        with suppress(IntegrityError):
            item.save()
    items = TitledItem.objects.order_by("id")
    return [(item.title, item.year) for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item, StrictItem, TitledItem], naive=naive, ways=[way_check])
