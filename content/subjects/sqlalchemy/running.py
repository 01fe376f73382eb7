"""Connects SQLAlchemy to the database, asynchronously, and runs a sample."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from database import DATABASE_URL
from results import Work, show_results
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Session

DRIVERS = {"sqlite": "aiosqlite", "postgresql": "asyncpg", "mysql": "aiomysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
engine = create_async_engine(url)
new_session = async_sessionmaker(engine, expire_on_commit=False)


def run(
    task: Work,
    base: type[DeclarativeBase],
    *,
    create: bool = True,
    fill: Callable[[Session], None] | None = None,
    naive: Work | None = None,
    ways: Sequence[Work] = (),
) -> None:
    """Run the code before, other ways and the task: each on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            if create:
                async with engine.begin() as connection:
                    await connection.run_sync(base.metadata.create_all)
            if fill:
                async with new_session.begin() as session:
                    await session.run_sync(fill)
            return await work()
        finally:
            async with engine.begin() as connection:
                await connection.run_sync(base.metadata.drop_all)

    async def main() -> None:
        try:
            async with engine.connect():
                pass  # The first connection asks the server about itself.
            await show_results(call, task, naive, ways)
        finally:
            await engine.dispose()

    asyncio.run(main())
