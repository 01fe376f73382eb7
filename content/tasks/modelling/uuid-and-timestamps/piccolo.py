from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from engine import DB
from piccolo import columns
from piccolo.columns import Timestamptz, Varchar
from piccolo.table import Table
from running import run


# region setup
def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


async def make_old() -> None:
    years = (
        "created = '1990-01-01 00:00+00:00', updated = '1990-01-01 00:00+00:00'"
    )
    await Item.raw(f"UPDATE item SET {years}")


async def found(key: UUID) -> list[Any]:
    item = await Item.objects().get(Item.id == key)
    return [item.id, item.title, item.created.year, item.updated.year > 1990]


def now() -> datetime:
    return datetime.now(UTC)


# endregion


# region naive
async def naive() -> list[Any]:
    item = Item(title="Mort")
    await item.save()
    await make_old()
    await Item.update(title="Small Gods").where(Item.title == "Mort")
    return await found(item.id)


# endregion


# region
class Item(Table, db=DB):
    id = columns.UUID(primary_key=True, default=new_key)
    title = Varchar(length=50)
    created = Timestamptz()
    updated = Timestamptz(auto_update=now)


async def task() -> list[Any]:
    item = Item(title="Mort")
    await item.save()
    await make_old()
    item = await Item.objects().get(Item.id == item.id)
    item.title = "Small Gods"
    await item.save()
    return await found(item.id)


# endregion

if __name__ == "__main__":
    run(task, [Item], naive=naive)
