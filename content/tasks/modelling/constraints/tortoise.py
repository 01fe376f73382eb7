from contextlib import suppress

from running import run
from tortoise import fields
from tortoise.exceptions import IntegrityError, ValidationError
from tortoise.models import Model


# region naive
async def naive() -> list[str]:
    for name in ["essay", "poetry"]:
        await Topic.create(name=name)
    return [topic.name for topic in await Topic.all().order_by("id")]


# endregion


# region
class Topic(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=5, unique=True)


async def task() -> list[str]:
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(IntegrityError, ValidationError, ValueError):
            await Topic.create(name=name)
    return [topic.name for topic in await Topic.all().order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, [Topic], naive=naive)
