import asyncio
from time import monotonic

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.db import connection, connections
from django.db.models import CharField, Func, Value
from models import MODELS, Book, fill
from running import run

# region setup
pause = "pg_sleep" if connection.vendor == "postgresql" else "sleep"


async def slow_query(*, after):
    await asyncio.sleep(after)
    slept = Func(Value(1.5), function=pause, output_field=CharField())
    return await Book.objects.annotate(slept=slept).aget(id=7)


# endregion


# region
async def side_by_side(query):
    # A thread of its own, and so a connection: ASGI does this for each request.
    async with ThreadSensitiveContext():
        try:
            return await query
        finally:
            await sync_to_async(connections.close_all)()


async def task():
    start = monotonic()
    await asyncio.gather(
        side_by_side(slow_query(after=0)),
        side_by_side(slow_query(after=0.5)),
    )
    assert monotonic() - start < 2.7, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
