import asyncio
from contextlib import suppress
from time import monotonic

from database import DATABASE_URL
from django.db.models import CharField, Func, Value
from models import MODELS, Book, fill
from running import run

pause = "pg_sleep" if DATABASE_URL.startswith("postgresql:") else "sleep"


# region
async def slow_query():
    slept = Func(Value(4), function=pause, output_field=CharField())
    return await Book.objects.annotate(slept=slept).aget(id=7)


async def task():
    start = monotonic()
    with suppress(TimeoutError):
        async with asyncio.timeout(0.5):
            await slow_query()
    book = await Book.objects.aget(id=7)
    assert monotonic() - start < 3, "the next query waited for the first"
    return book.title


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
