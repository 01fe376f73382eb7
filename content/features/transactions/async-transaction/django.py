import asyncio

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from django.db.models import F
from models import MODELS, Book, fill
from running import run


# region
def atomic_async(work):
    """Run an async function inside a transaction, which a thread holds."""
    return sync_to_async(transaction.atomic(async_to_sync(work)))


@atomic_async
async def move_one():
    kitchen = Book.objects.filter(title="Kitchen")
    await kitchen.aupdate(stock=F("stock") - 1)
    await asyncio.sleep(0)  # No task that queries and was started outside.
    solaris = Book.objects.filter(title="Solaris")
    await solaris.aupdate(stock=F("stock") + 1)


async def task():
    await move_one()
    books = Book.objects.filter(title__in=["Kitchen", "Solaris"]).order_by(
        "title"
    )
    return [book async for book in books.values_list("title", "stock")]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
