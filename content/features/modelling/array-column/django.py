from django.contrib.postgres.fields import ArrayField
from django.db import models
from running import run


# region
class Item(models.Model):
    title = models.CharField(max_length=50)
    labels = ArrayField(models.CharField(max_length=20))


async def task():
    await Item.objects.acreate(title="Kindred", labels=["novel", "classic"])
    await Item.objects.acreate(title="Mort", labels=["novel"])
    classics = Item.objects.filter(labels__contains=["classic"])
    return [(item.title, item.labels) async for item in classics]


# endregion

if __name__ == "__main__":
    run(task, [Item])
