import asyncio
from collections.abc import Sequence
from typing import Any

from models import TABLES, Author, fill
from piccolo.querystring import QueryString
from running import run


# region setup
def wait_query():
    begin = QueryString("clock_timestamp()", alias="begin")
    slept = QueryString("pg_sleep(1.5)::text", alias="slept")
    end = QueryString("clock_timestamp()", alias="end")
    return Author.select(begin, slept, end).where(Author.id == 1).first()


def most_at_once(times: Sequence[dict[str, Any]]) -> int:
    """Of statements with a begin and an end by the server's clock."""
    return max(
        sum(row["begin"] <= moment["begin"] < row["end"] for row in times)
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
async def wait(number: int) -> dict[str, Any]:
    await in_order(number)
    return await wait_query()


async def task() -> int:
    return most_at_once(await asyncio.gather(*map(wait, range(5))))


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
