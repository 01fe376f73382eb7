from typing import Any

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
class Item(Model):
    id = fields.IntField(primary_key=True)
    label = fields.CharField(max_length=20)
    details: dict[str, Any] = fields.JSONField()


async def fill() -> None:
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    await Item.create(label="Atlas", details=details)


# endregion


# region naive
async def naive() -> dict[str, Any]:
    item = await Item.get(id=1)
    item.details["shelf"]["row"] = 2
    await item.save()
    return (await Item.get(id=1)).details


# endregion


# region
async def task() -> dict[str, Any]:
    item = await Item.get(id=1)
    item.details["shelf"]["row"] = 2
    await item.save(update_fields=["details"])
    return (await Item.get(id=1)).details


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill, naive=naive)
