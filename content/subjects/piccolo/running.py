"""Runs a sample on fresh tables."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from engine import DB
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import Table, create_db_tables, drop_db_tables
from results import Work, show_results


def run(
    task: Work,
    tables: list[type[Table]],
    *,
    create: bool = True,
    fill: Callable[[], Awaitable[None]] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            if create:
                await create_db_tables(*tables)
            if fill:
                await fill()
            return await work()
        finally:
            await drop_db_tables(*tables)

    async def main() -> None:
        if isinstance(DB, PostgresEngine):
            await DB.start_connection_pool()
        try:
            await show_results(call, task, naive, ways)
        finally:
            if isinstance(DB, PostgresEngine):
                await DB.close_connection_pool()

    asyncio.run(main())
