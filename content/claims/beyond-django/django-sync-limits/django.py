import asyncio
from time import monotonic

from django.db import connection, transaction
from django.db.models import CharField, Func, Value
from models import MODELS, Book, fill
from running import run

# region setup
pause = "pg_sleep" if connection.vendor == "postgresql" else "sleep"


async def slow_query():
    slept = Func(Value(0.7), function=pause, output_field=CharField())
    return await Book.objects.annotate(slept=slept).aget(id=7)


# endregion


# region
async def open_transaction():
    try:
        async with transaction.atomic():
            return "opened"
    except TypeError as error:
        return type(error).__name__


async def two_queries():
    start = monotonic()
    await asyncio.gather(slow_query(), slow_query())
    took = monotonic() - start
    return "one after the other" if took >= 2 * 0.7 else "at the same time"


async def task():
    return [await open_transaction(), await two_queries()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
