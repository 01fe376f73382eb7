import asyncio
from collections.abc import Sequence
from datetime import datetime

from models import Base
from running import engine, new_session, run
from sqlalchemy import String, cast, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

# region setup
postgresql = engine.dialect.name == "postgresql"
clock = literal_column("clock_timestamp()" if postgresql else "SYSDATE(6)")
pause = cast(func.pg_sleep(1.5), String) if postgresql else func.sleep(1.5)
WAIT = select(clock, pause, clock)

type Times = tuple[datetime, object, datetime]


def most_at_once(times: Sequence[Times]) -> int:
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(begin <= moment < end for begin, _, end in times)
        for moment, _, _ in times
    )


async def in_order(number: int) -> None:
    """So that the transcript is always in this order."""
    await asyncio.sleep(number / 4)


# endregion


# region naive
async def naive() -> int:
    async with new_session() as session:
        waits = [session.execute(WAIT) for _ in range(5)]
        results = await asyncio.gather(*waits)
        return most_at_once([result.one() for result in results])


# endregion


# region
async def wait(number: int) -> Times:
    await in_order(number)
    async with new_session() as session:  # Its own session and connection.
        return (await session.execute(WAIT)).one()


async def task() -> int:
    return most_at_once(await asyncio.gather(*map(wait, range(5))))


# endregion


# region way_small_pool
async def way_small_pool() -> int:
    small = create_async_engine(
        engine.url, pool_size=1, max_overflow=0, pool_timeout=0.5
    )
    try:
        async with AsyncSession(small) as mine, AsyncSession(small) as yours:
            times = [
                (await session.execute(WAIT)).one() for session in (mine, yours)
            ]
            return most_at_once(times)
    finally:
        await small.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive, ways=[way_small_pool])
