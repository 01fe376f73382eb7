import asyncio

from engine import DB
from models import TABLES, Tag, fill
from running import run


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.id)
    return [tag.name for tag in tags]


async def add(name: str) -> None:
    await Tag.insert(Tag(name=name))


# endregion


# region naive
async def naive() -> list[str]:
    async with DB.transaction():
        errors = await asyncio.gather(
            add("essays"), add("poetry"), return_exceptions=True
        )
    return [*[str(error) for error in errors if error], *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    async with DB.transaction():
        await add("essays")
        await add("poetry")
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
