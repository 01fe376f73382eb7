"""Connects Tortoise ORM to the database, and makes its tables."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from database import DATABASE_URL
from models import MODELS
from tortoise import Tortoise, connections


@asynccontextmanager
async def connected() -> AsyncIterator[None]:
    await Tortoise.init(
        db_url=DATABASE_URL.replace("postgresql:", "asyncpg:"),
        modules={"models": ["__main__"]},
    )
    try:
        yield
    finally:
        await connections.close_all()


@asynccontextmanager
async def fresh_tables(
    fill: Callable[[], Awaitable[None]],
) -> AsyncIterator[None]:
    try:
        await Tortoise.generate_schemas(safe=False)
        await fill()
        yield
    finally:
        await drop()


async def drop() -> None:
    """Leave the database as it was found. Tortoise has no call for it."""
    connection = connections.get("default")
    quote = connection.query_class.SQL_CONTEXT.quote_char
    known = set(Tortoise.apps["models"].values())
    models = [
        model._meta for model in [*(known - {*MODELS}), *reversed(MODELS)]
    ]
    joins = {
        m.fields_map[name].through for m in models for name in m.m2m_fields
    }
    for name in [*sorted(joins), *(meta.db_table for meta in models)]:
        await connection.execute_script(
            f"DROP TABLE IF EXISTS {quote}{name}{quote}"
        )
