from typing import Any

from engine import DB
from piccolo.columns import JSON, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Item(Table, db=DB):
    id: Serial
    label = Varchar(length=20)
    details = JSON()


async def fill() -> None:
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    await Item(label="Atlas", details=details).save()


# endregion


# region naive
async def naive() -> None:
    item = await Item.objects().get(Item.id == 1)
    assert item
    item.details["shelf"]["row"] = 2
    await item.save()


# endregion


# region
async def task() -> dict[str, Any]:
    items = Item.objects().get(Item.id == 1).output(load_json=True)
    item = await items
    assert item
    item.details["shelf"]["row"] = 2
    await item.save(columns=[Item.details])
    item = await items
    assert item
    return item.details


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill, naive=naive)
