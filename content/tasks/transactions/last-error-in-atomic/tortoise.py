from contextlib import suppress

from models import MODELS, Tag, fill
from running import run
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction


# region naive
async def naive() -> list[str]:
    async with in_transaction():
        await Tag.create(name="essays")
        with suppress(IntegrityError):  # There is a tag of that name.
            await Tag.create(name="fantasy")
    # The shop had four tags before.
    tags = await Tag.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion


# region
async def task() -> list[str]:
    async with in_transaction():
        await Tag.create(name="essays")
        with suppress(IntegrityError):  # There is a tag of that name.
            async with in_transaction():
                await Tag.create(name="fantasy")
    # The shop had four tags before.
    tags = await Tag.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
