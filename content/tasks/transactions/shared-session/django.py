import asyncio

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from models import MODELS, Tag, fill
from running import run


# region setup
def atomic_async(work):
    """Run an async function inside a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


async def new_tags():
    """The tags that were added: the shop had four before."""
    tags = Tag.objects.filter(id__gt=4).order_by("id")
    return [tag.name async for tag in tags]


async def add(name):
    await Tag.objects.acreate(name=name)


# endregion


# region naive
@atomic_async
async def add_at_once():
    return await asyncio.gather(
        add("essays"), add("poetry"), return_exceptions=True
    )


async def naive():
    errors = await add_at_once()
    return [*[str(error) for error in errors if error], *await new_tags()]


# endregion


# region
@atomic_async
async def add_both():
    await add("essays")
    await add("poetry")


async def task():
    await add_both()
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
