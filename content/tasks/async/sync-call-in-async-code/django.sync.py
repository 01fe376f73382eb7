import asyncio

from asgiref.sync import sync_to_async
from django.db import connection
from models import MODELS, Tag, fill
from running_sync import run


# region setup
def new_tags():
    """The tags that were added: the shop had four before."""
    tags = Tag.objects.filter(id__gt=4).order_by("id")
    return [tag.name for tag in tags]


def add(name):
    try:
        Tag.objects.create(name=name)
    finally:
        connection.close()  # The thread has one of its own.


# endregion


# region naive
async def handle_naively():
    add("essays")


def naive():
    asyncio.run(handle_naively())
    return new_tags()


# endregion


# region
async def handle():
    await sync_to_async(add)("essays")


def task():
    asyncio.run(handle())
    return new_tags()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
