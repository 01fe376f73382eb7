import asyncio
from contextvars import Context

from engine import DB
from models import TABLES, Tag, fill
from running import run


# region setup
async def note(over: asyncio.Event) -> None:
    await over.wait()
    await Tag.insert(Tag(name="essays"))


# endregion


# region naive
async def naive() -> list[str]:
    over = asyncio.Event()
    async with DB.transaction():
        await Tag.objects().get(Tag.id == 1)
        later = asyncio.create_task(note(over))
    over.set()
    await later
    tags = await Tag.objects().where(Tag.id > 4)  # It had four before.
    return [tag.name for tag in tags]


# endregion


# region
async def task() -> list[str]:
    over = asyncio.Event()
    async with DB.transaction():
        await Tag.objects().get(Tag.id == 1)
        # In a context of its own it doesn't know of this transaction.
        later = asyncio.create_task(note(over), context=Context())
    over.set()
    await later
    tags = await Tag.objects().where(Tag.id > 4)  # It had four before.
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
