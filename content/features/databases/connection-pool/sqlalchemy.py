import asyncio

from models import Base
from running import new_session, run
from sqlalchemy import func, select


# region
async def task() -> int:
    first = await two_at_once()
    second = await two_at_once()
    return len({*first, *second})  # How many connections for all four?


async def two_at_once() -> list[int]:
    both = asyncio.Barrier(2)
    return await asyncio.gather(borrow(both), borrow(both))


async def borrow(both: asyncio.Barrier) -> int:
    async with new_session() as session:
        pid = await session.scalar(select(func.pg_backend_pid()))
        await both.wait()  # The other has its connection, too.
        return pid


# endregion

if __name__ == "__main__":
    run(task, Base)
