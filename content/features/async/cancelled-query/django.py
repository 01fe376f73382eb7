import asyncio
from time import monotonic

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.db import connection, connections
from django.db.models import CharField, Func, Value
from models import MODELS, Book, fill
from running import run

# region setup
pause = "pg_sleep" if connection.vendor == "postgresql" else "sleep"


async def slow_query():
    slept = Func(Value(4), function=pause, output_field=CharField())
    return await Book.objects.annotate(slept=slept).aget(id=7)


# endregion


# region
async def request(work, seconds):
    async with ThreadSensitiveContext():  # As Django does for an ASGI request.
        try:
            async with asyncio.timeout(seconds):
                return await work
        finally:
            await sync_to_async(connections.close_all)()


async def task():
    start = monotonic()
    given_up = asyncio.create_task(request(slow_query(), 0.5))
    await asyncio.sleep(0.6)
    book = await request(Book.objects.aget(id=7), 5)
    assert monotonic() - start < 3, "the next request waited for the first"
    assert not given_up.done(), "the first request was let go at once"
    await asyncio.wait([given_up])
    return book.title


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
