import asyncio
from time import monotonic

from database import DATABASE_URL
from django.db.models import CharField, Func, Value
from models import MODELS, Book, fill
from running import run

pause = "pg_sleep" if DATABASE_URL.startswith("postgresql:") else "sleep"


# region
async def slow_query(seconds):
    slept = Func(Value(seconds), function=pause, output_field=CharField())
    return await Book.objects.annotate(slept=slept).aget(id=7)


async def task():
    start = monotonic()
    await asyncio.gather(slow_query(1), slow_query(1.5))
    assert monotonic() - start < 2.4, "one after the other"
    return "at the same time"


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
