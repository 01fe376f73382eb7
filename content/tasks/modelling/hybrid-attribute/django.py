from django.db import models
from django.db.models import F
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


# region way_queryset
class OfferQuerySet(models.QuerySet):
    def with_free(self):
        return self.annotate(free=F("stock") - F("reserved"))


class Offer(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField()
    reserved = models.IntegerField()

    objects = OfferQuerySet.as_manager()


async def way_queryset():
    offers = Offer.objects.with_free().filter(free__gt=0).order_by("free")
    return [(offer.title, offer.free) async for offer in offers]


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
    run(task, [Item, Offer, Kept], fill=fill, naive=naive, ways=[way_queryset])
