from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.exceptions import IntegrityError, ValidationError
from tortoise.models import Model


# region naive
async def naive() -> list[tuple[str, int]]:
    await Item.create(year=1961)
    return await Item.all().order_by("id").values_list("title", "year")


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    year = fields.IntField()


async def task() -> list[tuple[str, int]]:
    for item in (
        Item(year=1961),
        Item(title="Solaris"),
        Item(title="Solaris", year=1961),
    ):
        with suppress(ValidationError, IntegrityError):
            await item.save()
    return await Item.all().order_by("id").values_list("title", "year")


# endregion

if __name__ == "__main__":
    run(task, [Item], naive=naive)
