from dataclasses import dataclass

from running import run
from tortoise import fields
from tortoise.models import Model


# region
@dataclass
class Item:  # It knows nothing of Tortoise.
    title: str
    stock: int


class ItemRow(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField()


async def task() -> list[tuple[str, int]]:
    await ItemRow.bulk_create([Item(title="Kindred", stock=5)])
    for item in await ItemRow.all():
        item.stock -= 1
        await item.save()
    return [(item.title, item.stock) for item in await ItemRow.all()]


# endregion

if __name__ == "__main__":
    run(task, [ItemRow])
