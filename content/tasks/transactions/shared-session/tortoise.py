import asyncio

from models import MODELS, Tag, fill
from running import run
from tortoise.transactions import in_transaction


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    return [tag.name for tag in await Tag.filter(id__gt=4).order_by("id")]


async def add(name: str) -> None:
    await Tag.create(name=name)


# endregion


# region naive
async def naive() -> list[str]:
    async with in_transaction():
        errors = await asyncio.gather(
            add("essays"), add("poetry"), return_exceptions=True
        )
    return [*[str(error) for error in errors if error], *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    async with in_transaction():
        await add("essays")
        await add("poetry")
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
