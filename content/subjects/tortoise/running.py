"""Connects Tortoise ORM to the database and runs a sample on fresh tables."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from database import DATABASE_URL
from tortoise import Tortoise, connections, run_async

type Work = Callable[[], Awaitable[Any]]


def run(
    task: Work,
    *,
    create: bool = True,
    fill: Callable[[], Awaitable[None]] | None = None,
    naive: Work | None = None,
) -> None:
    """Run the naive code, if there is any, and the task: each on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            if create:
                await Tortoise.generate_schemas(safe=False)
            if fill:
                await fill()
            return await work()
        finally:
            await drop_tables()

    async def main() -> None:
        await Tortoise.init(
            db_url=DATABASE_URL.replace("postgresql:", "asyncpg:"),
            modules={"models": ["__main__"]},
        )
        if naive:
            try:
                print("naive():", json.dumps(await call(naive), default=str))
            except Exception as error:
                print("naive() raised", type(error).__name__)
        print(json.dumps(await call(task), default=str))

    run_async(main())


async def drop_tables() -> None:
    """Leave the database as it was found."""
    connection = connections.get("default")
    quote = connection.query_class.SQL_CONTEXT.quote_char
    names = [model._meta.db_table for model in Tortoise.apps["models"].values()]
    for name in reversed(names):
        await connection.execute_script(f"DROP TABLE IF EXISTS {quote}{name}{quote}")
