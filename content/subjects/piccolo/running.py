"""Runs a sample on fresh tables."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from engine import DB
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import Table, create_db_tables, drop_db_tables

type Work = Callable[[], Awaitable[Any]]


def run(
    task: Work,
    tables: list[type[Table]],
    *,
    create: bool = True,
    fill: Callable[[], Awaitable[None]] | None = None,
    naive: Work | None = None,
) -> None:
    """Run the naive code, if there is any, and the task: each on fresh tables."""

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
            if naive:
                try:
                    print("naive():", json.dumps(await call(naive), default=str))
                except Exception as error:
                    print("naive() raised", type(error).__name__)
            print(json.dumps(await call(task), default=str))
        finally:
            if isinstance(DB, PostgresEngine):
                await DB.close_connection_pool()

    asyncio.run(main())
