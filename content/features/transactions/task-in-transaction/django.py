import asyncio
from contextvars import Context

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from models import MODELS, Book, fill
from running import run


# region
def atomic_async(work):
    """Run an async function inside a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


async def read_later(over):
    await over.wait()
    return (await Book.objects.aget(id=7)).title


@atomic_async
async def start(over):
    await Book.objects.aget(id=1)
    return asyncio.create_task(read_later(over), context=Context())


async def task():
    over = asyncio.Event()
    later = await start(over)
    over.set()
    return await later


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
