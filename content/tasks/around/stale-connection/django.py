import asyncio

from asgiref.sync import sync_to_async
from django.db import close_old_connections, connection, connections
from models import MODELS, Book, fill
from running import run
from server import restart_server


# region setup
async def title_by(id, using="default"):
    return (await Book.objects.using(using).aget(id=id)).title


async def attempt(id):
    """The title, or what went wrong."""
    try:
        return await title_by(id)
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
async def naive():
    first = await title_by(7)
    await asyncio.to_thread(restart_server)
    second = await attempt(7)
    third = await attempt(7)
    await sync_to_async(close_old_connections)()
    return [first, second, third]


# endregion


# region
# In settings.py both stand in DATABASES["default"].
connections.settings["steady"] = connection.settings_dict | {
    "CONN_MAX_AGE": 60,
    "CONN_HEALTH_CHECKS": True,
}


async def request():
    # Django does so before and after a request; a worker has to.
    await sync_to_async(close_old_connections)()
    return await title_by(7, using="steady")


async def task():
    first = await request()
    await asyncio.to_thread(restart_server)
    second = await request()
    third = await request()
    await sync_to_async(connections.close_all)()
    return [first, second, third]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
