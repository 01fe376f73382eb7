import asyncio
from contextvars import Context

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from models import MODELS, Tag, fill
from running import run


# region setup
def atomic_async(work):
    """Run an async function inside a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


async def note(over):
    await over.wait()
    await Tag.objects.acreate(name="essays")


# endregion


# region naive
@atomic_async
async def start_naively(over):
    await Tag.objects.aget(id=1)
    return asyncio.create_task(note(over))


async def naive():
    over = asyncio.Event()
    later = await start_naively(over)
    over.set()
    await later
    tags = Tag.objects.filter(id__gt=4)  # It had four before.
    return [tag.name async for tag in tags]


# endregion


# region
@atomic_async
async def start(over):
    await Tag.objects.aget(id=1)
    # In a context of its own it doesn't know of this transaction's thread.
    return asyncio.create_task(note(over), context=Context())


async def task():
    over = asyncio.Event()
    later = await start(over)
    over.set()
    await later
    tags = Tag.objects.filter(id__gt=4)  # It had four before.
    return [tag.name async for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
