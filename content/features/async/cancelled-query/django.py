import asyncio
from contextlib import suppress

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.db import connection, connections
from django.db.models.expressions import RawSQL
from models import MODELS, Book, fill
from running import run

# region setup
# Locks that a session of the database holds.
TAKE, GIVE = {
    "postgresql": ("pg_advisory_lock({})::text", "pg_advisory_unlock({})"),
    "mysql": (
        "get_lock(concat(database(), {}), 10)",
        "release_lock(concat(database(), {}))",
    ),
}[connection.vendor]
STARTED, GATE = 1, 2
ready, given_up = asyncio.Event(), asyncio.Event()


@sync_to_async
def send(call, lock):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {call.format(lock)}")


async def get_ready():
    await send(TAKE, STARTED)
    ready.set()


async def slow_query():
    """In the database it tells that it has started, and waits at the gate."""
    started = RawSQL(GIVE.format(STARTED), [])
    waited = RawSQL(TAKE.format(GATE), [])
    await Book.objects.annotate(started=started, waited=waited).aget(id=7)


async def until_started():
    await ready.wait()
    await send(TAKE, STARTED)


# endregion


# region
async def request(work):
    async with ThreadSensitiveContext():  # As Django does for an ASGI request.
        try:
            return await work
        finally:
            await sync_to_async(connections.close_all)()


async def give_up():
    await get_ready()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await slow_query()
    given_up.set()


async def task():
    await send(TAKE, GATE)
    first = asyncio.create_task(request(give_up()))
    await until_started()
    await given_up.wait()
    book = await asyncio.wait_for(request(Book.objects.aget(id=7)), 5)
    assert not first.done(), "the first request was let go at once"
    await send(GIVE, GATE)
    await first
    return book.title


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
