"""Connects the ORM to the database and runs a sample on fresh tables."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results import Work, show_results


def run(
    task: Work,
    tables: list[Any],
    *,
    create: bool = True,
    fill: Callable[[], Any] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            if create:
                raise NotImplementedError("create the tables")
            if fill:
                await fill()
            return await work()
        finally:
            raise NotImplementedError("drop the tables")

    async def main() -> None:
        raise NotImplementedError(f"connect to {DATABASE_URL}")
        try:
            await show_results(call, task, naive, ways)
        finally:
            raise NotImplementedError("close every connection")

    asyncio.run(main())
