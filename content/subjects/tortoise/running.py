"""Connects Tortoise ORM to the database and runs a sample on fresh tables."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results import Work, show_results
from tortoise import Tortoise, connections, run_async
from tortoise.models import Model


def run(
    task: Work,
    tables: list[type[Model]],
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
                await Tortoise.generate_schemas(safe=False)
            if fill:
                await fill()
            return await work()
        finally:
            await drop(tables)

    async def main() -> None:
        await Tortoise.init(
            db_url=DATABASE_URL.replace("postgresql:", "asyncpg:"),
            modules={"models": ["__main__"]},
        )
        await show_results(call, task, naive, ways)

    run_async(main())


async def drop(tables: list[type[Model]]) -> None:
    """Leave the database as it was found. Tortoise has no call for it."""
    connection = connections.get("default")
    quote = connection.query_class.SQL_CONTEXT.quote_char
    models = [model._meta for model in reversed(tables)]
    joins = {
        m.fields_map[name].through for m in models for name in m.m2m_fields
    }
    for name in [*sorted(joins), *(meta.db_table for meta in models)]:
        await connection.execute_script(
            f"DROP TABLE IF EXISTS {quote}{name}{quote}"
        )
