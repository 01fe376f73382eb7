import asyncio

from models import MODELS
from running import run
from tortoise.transactions import in_transaction


# region
async def task() -> int:
    first = await two_at_once()
    second = await two_at_once()
    return len({*first, *second})  # How many connections for all four?


async def two_at_once() -> list[int]:
    both = asyncio.Barrier(2)
    return await asyncio.gather(borrow(both), borrow(both))


async def borrow(both: asyncio.Barrier) -> int:
    async with in_transaction() as connection:
        sql = "SELECT pg_backend_pid() AS pid"
        rows = await connection.execute_query_dict(sql)
        await both.wait()  # The other has its connection, too.
        return rows[0]["pid"]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
