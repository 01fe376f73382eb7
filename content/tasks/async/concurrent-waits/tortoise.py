import asyncio
from collections.abc import Sequence
from typing import Any

from database import DATABASE_URL
from models import MODELS, Author, fill
from running import run
from tortoise.expressions import RawSQL

# region setup
postgresql = DATABASE_URL.startswith("postgresql:")
clock = "clock_timestamp()" if postgresql else "SYSDATE(6)"
pause = "pg_sleep(1.5)::text" if postgresql else "SLEEP(1.5)"


def wait_query():
    times = Author.annotate(
        begin=RawSQL(clock), slept=RawSQL(pause), end=RawSQL(clock)
    )
    return times.get(id=1)


def most_at_once(times: Sequence[Any]) -> int:
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(row.begin <= moment.begin < row.end for row in times)
        for moment in times
    )


async def in_order(number: int) -> None:
    """So that the transcript is always in this order."""
    await asyncio.sleep(number / 4)


# endregion


# region naive
async def naive() -> int:
    return most_at_once([await wait_query() for _ in range(5)])


# endregion


# region
async def wait(number: int) -> Author:
    await in_order(number)
    return await wait_query()


async def task() -> int:
    return most_at_once(await asyncio.gather(*map(wait, range(5))))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
