from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.exceptions import IntegrityError, ValidationError
from tortoise.models import Model


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    year = fields.IntField()


async def task() -> int:
    for values in ({"title": "Mort"}, {"year": 1987}):
        with suppress(IntegrityError, ValidationError):
            await Item.create(**values)
    return await Item.all().count()


# endregion

if __name__ == "__main__":
    run(task, [Item])
