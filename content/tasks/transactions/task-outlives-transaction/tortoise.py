import asyncio
from contextvars import copy_context

from models import MODELS, Tag, fill
from running import run
from tortoise.transactions import in_transaction


# region setup
async def note(over: asyncio.Event) -> None:
    await over.wait()
    await Tag.create(name="essays")


# endregion


# region naive
async def naive() -> list[str]:
    over = asyncio.Event()
    async with in_transaction():
        await Tag.get(id=1)
        later = asyncio.create_task(note(over))
    over.set()
    await later
    tags = await Tag.filter(id__gt=4)  # It had four before.
    return [tag.name for tag in tags]


# endregion


# region
async def task() -> list[str]:
    over = asyncio.Event()
    outside = copy_context()
    async with in_transaction():
        await Tag.get(id=1)
        # In a context from before it doesn't know of this transaction.
        later = asyncio.create_task(note(over), context=outside)
    over.set()
    await later
    tags = await Tag.filter(id__gt=4)  # It had four before.
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
