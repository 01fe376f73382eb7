import asyncio

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from models import MODELS, Author, Book, fill
from running import run


# region
def atomic_async(work):
    """Run an async function inside a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


@atomic_async
async def task():
    return await asyncio.gather(Book.objects.acount(), Author.objects.acount())


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
