from contextlib import suppress
from enum import Enum

from running import run
from tortoise import fields
from tortoise.models import Model


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    binding = fields.CharEnumField(Binding)


async def task() -> list[str]:
    await Item.create(title="Kindred", binding=Binding.PAPERBACK)
    with suppress(ValueError):
        await Item.create(title="Mort", binding="scroll")
    return [item.title for item in await Item.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
