from dataclasses import dataclass

from django.db import models
from running import run


# region
@dataclass
class Item:  # It knows nothing of Django.
    title: str
    stock: int


class ItemRow(models.Model):
    title = models.CharField(max_length=50)
    stock = models.IntegerField()


async def task():
    await ItemRow.objects.abulk_create([Item(title="Kindred", stock=5)])
    async for item in ItemRow.objects.all():
        item.stock -= 1
        await item.asave()
    return [(item.title, item.stock) async for item in ItemRow.objects.all()]


# endregion

if __name__ == "__main__":
    run(task, [ItemRow])
