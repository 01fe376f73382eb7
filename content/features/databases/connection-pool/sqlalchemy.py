import asyncio

from models import Base
from running import new_session, run
from sqlalchemy import text


# region
async def task() -> int:
    first = await asyncio.gather(borrow(0), borrow(0.2))
    second = await asyncio.gather(borrow(0), borrow(0.2))
    return len(
        {*first, *second}
    )  # Two at once: how many connections for all four?


async def borrow(delay: float) -> int:
    await asyncio.sleep(delay)
    async with new_session() as session:
        sql = "SELECT pg_backend_pid() FROM pg_sleep(0.4)"
        return await session.scalar(text(sql))


# endregion

if __name__ == "__main__":
    run(task, Base)
