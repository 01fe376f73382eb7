from typing import Any
from uuid import UUID

from running import run
from tortoise import fields, get_connection, timezone
from tortoise.models import Model


# region setup
def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


async def make_old() -> None:
    years = "created = '1990-01-01 00:00', updated = '1990-01-01 00:00'"
    connection = get_connection("default")
    await connection.execute_query(f"UPDATE item SET {years}")


async def found(key: UUID) -> list[Any]:
    item = await Item.get(id=key)
    return [item.id, item.title, item.created.year, item.updated.year > 1990]


# endregion


# region naive
async def naive() -> list[Any]:
    item = await Item.create(title="Mort")
    await make_old()
    await Item.filter(title="Mort").update(title="Small Gods")
    return await found(item.id)


# endregion


# region
class Item(Model):
    id = fields.UUIDField(primary_key=True, default=new_key)
    title = fields.CharField(max_length=50)
    created = fields.DatetimeField(auto_now_add=True)
    updated = fields.DatetimeField(auto_now=True)


async def task() -> list[Any]:
    item = await Item.create(title="Mort")
    await make_old()
    item = await Item.get(id=item.id)
    item.title = "Small Gods"
    await item.save()
    return await found(item.id)


# endregion


# region way_update
async def way_update() -> list[Any]:
    item = await Item.create(title="Mort")
    await make_old()
    await Item.filter(title="Mort").update(
        title="Small Gods", updated=timezone.now()
    )
    return await found(item.id)


# endregion

if __name__ == "__main__":
    run(task, [Item], naive=naive, ways=[way_update])
