"""How Alembic reaches the database: by the engine of shop.database."""

import asyncio

from advanced_alchemy.base import metadata_registry
from alembic import context
from sqlalchemy import Connection

config = context.config


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata_registry.get(),
        version_table=config.version_table_name,
        compare_type=config.compare_type,
        render_as_batch=config.render_as_batch,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect() -> None:
    try:
        async with config.engine.connect() as connection:
            await connection.run_sync(migrate)
    finally:
        await config.engine.dispose()


asyncio.run(connect())
