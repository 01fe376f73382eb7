import asyncio

from models import MODELS
from running import run
from tortoise import get_connection


# region
async def task() -> int:
    first = await asyncio.gather(borrow(0), borrow(0.2))
    second = await asyncio.gather(borrow(0), borrow(0.2))
    return len(
        {*first, *second}
    )  # Two at once: how many connections for all four?


async def borrow(delay: float) -> int:
    await asyncio.sleep(delay)
    sql = "SELECT pg_backend_pid() AS pid FROM pg_sleep(0.4)"
    rows = await get_connection("default").execute_query_dict(sql)
    return rows[0]["pid"]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
