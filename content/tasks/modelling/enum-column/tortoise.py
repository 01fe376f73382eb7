from contextlib import suppress
from enum import Enum

from running import run
from tortoise import fields, get_connection
from tortoise.models import Model


# region setup
async def stored_binding() -> str:
    rows = await get_connection("default").execute_query_dict(
        "SELECT binding FROM edition"
    )
    return rows[0]["binding"]


class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


# endregion


# region naive
async def naive() -> list[str | list[str]]:
    await Edition.create(title="Kindred", binding=Binding.PAPERBACK)
    await Edition.create(title="Mort", binding="scroll")
    stored = await stored_binding()
    items = await Edition.all().order_by("id")
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion


# region
class Edition(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    binding = fields.CharEnumField(Binding)


async def task() -> list[str | list[str]]:
    await Edition.create(title="Kindred", binding=Binding.PAPERBACK)
    with suppress(ValueError):
        await Edition.create(title="Mort", binding="scroll")
    stored = await stored_binding()
    items = await Edition.all()
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion

if __name__ == "__main__":
    run(task, [Edition], naive=naive)
