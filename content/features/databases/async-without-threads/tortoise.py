import asyncio
import sys
import threading
from types import FrameType

from database import DATABASE_URL
from models import MODELS
from running import run
from tortoise import get_connection

# region setup
DRIVERS = {"aiomysql", "asyncpg", "psycopg", "pymysql"}
SLEEP = {
    "postgresql": "SELECT pg_sleep(0.3)",
    "mysql": "SELECT sleep(0.3)",
}[DATABASE_URL.partition(":")[0]]


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
    query = asyncio.create_task(get_connection("default").execute_query(SLEEP))
    threads: set[str] = set()
    while not query.done():
        await asyncio.sleep(0.01)
        threads |= waiting_threads()
    await query
    assert not threads, f"the query waits in a thread: {threads}"
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS)
