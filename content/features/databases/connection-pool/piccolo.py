import asyncio

from engine import DB
from models import TABLES, Author
from running import run


# region
async def task() -> int:
    first = await two_at_once()
    second = await two_at_once()
    return len({*first, *second})  # How many connections for all four?


async def two_at_once() -> list[int]:
    both = asyncio.Barrier(2)
    return await asyncio.gather(borrow(both), borrow(both))


async def borrow(both: asyncio.Barrier) -> int:
    async with DB.transaction():
        rows = await Author.raw("SELECT pg_backend_pid() AS pid")
        await both.wait()  # The other has its connection, too.
        return rows[0]["pid"]


# endregion

if __name__ == "__main__":
    run(task, TABLES)
