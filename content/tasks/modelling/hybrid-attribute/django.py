from django.db import models
from django.db.models import F
from django.db.models.lookups import GreaterThan
from running import run


# region setup
def fill():
    for model in (Item, Offer, Kept):
        model.objects.create(title="Solaris", stock=6, reserved=1)
        model.objects.create(title="Kindred", stock=5, reserved=2)
        model.objects.create(title="Mort", stock=9, reserved=9)


# endregion


# region naive
class Item(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField()
    reserved = models.IntegerField()

    @property
    def free(self):
        return self.stock - self.reserved


async def naive():
    items = Item.objects.filter(free__gt=0).order_by("free")
    return [(item.title, item.free) async for item in items]


# endregion


# region way_descriptor
class Columns:
    def __getattr__(self, name):
        return F(name)


class hybrid:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(Columns() if instance is None else instance)


class Offer(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField()
    reserved = models.IntegerField()

    @hybrid
    def free(self):
        return self.stock - self.reserved


async def way_descriptor():
    offers = Offer.objects.filter(GreaterThan(Offer.free, 0))
    return [(o.title, o.free) async for o in offers.order_by(Offer.free)]


# endregion


# region
class Kept(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField()
    reserved = models.IntegerField()
    free = models.GeneratedField(
        expression=F("stock") - F("reserved"),
        output_field=models.IntegerField(),
        db_persist=True,
    )


async def task():
    kept = Kept.objects.filter(free__gt=0).order_by("free")
    return [(k.title, k.free) async for k in kept]


# endregion

if __name__ == "__main__":
    run(
        task, [Item, Offer, Kept], fill=fill, naive=naive, ways=[way_descriptor]
    )
