import asyncio
import sys
import threading
from types import FrameType

from django.db import connection
from django.db.models import Func, TextField, Value
from models import MODELS, Author, fill
from running import run

# region setup
DRIVERS = {"aiomysql", "asyncpg", "psycopg", "pymysql"}
SLEEP = Func(
    Value(0.3),
    function={"postgresql": "pg_sleep", "mysql": "sleep"}[connection.vendor],
    output_field=TextField(),
)


def waiting_threads() -> set[str]:
    """Names of the threads, without the main one, that are in a driver."""
    frames = sys._current_frames()
    main = threading.main_thread()
    others = [thread for thread in threading.enumerate() if thread is not main]
    return {
        thread.name for thread in others if in_driver(frames.get(thread.ident))
    }


def in_driver(frame: FrameType | None) -> bool:
    while frame:
        if frame.f_globals["__name__"].split(".")[0] in DRIVERS:
            return True
        frame = frame.f_back
    return False


# endregion


# region
async def task() -> bool:
    query = asyncio.create_task(Author.objects.annotate(slept=SLEEP).aget(id=1))
    threads: set[str] = set()
    while not query.done():
        await asyncio.sleep(0.01)
        threads |= waiting_threads()
    await query
    assert not threads, f"the query waits in a thread: {threads}"
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
