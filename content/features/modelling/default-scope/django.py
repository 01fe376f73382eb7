from django.db import models
from running import run


# region setup
class Shelf(models.Model):
    pass


# endregion


# region
class Shown(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(deleted=False)


class Item(models.Model):
    title = models.CharField(max_length=50)
    deleted = models.BooleanField(default=False)
    shelf = models.ForeignKey(
        Shelf, on_delete=models.CASCADE, related_name="items"
    )

    objects = Shown()  # The first one is the default.
    with_deleted = models.Manager()


async def task():
    shelf = await Shelf.objects.acreate()
    await Item.objects.acreate(title="Kindred", shelf=shelf)
    await Item.objects.acreate(title="Mort", shelf=shelf, deleted=True)
    shown = [item.title async for item in Item.objects.all()]
    on_shelf = [item.title async for item in shelf.items.all()]
    everything = [item.title async for item in Item.with_deleted.order_by("id")]
    return [shown, on_shelf, everything]


# endregion

if __name__ == "__main__":
    run(task, [Shelf, Item])
