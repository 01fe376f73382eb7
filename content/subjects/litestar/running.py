"""Serves an application to a client of the framework, on fresh tables."""

import asyncio
from typing import Any

from advanced_alchemy.extensions.litestar import (
    SQLAlchemyAsyncConfig,
    SQLAlchemyPlugin,
)
from database import DATABASE_URL
from litestar import Litestar
from litestar.testing import AsyncTestClient
from models import Base, fill
from results import Work, show_results
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

DRIVERS = {"sqlite": "aiosqlite", "postgresql": "asyncpg", "mysql": "aiomysql"}

url = make_url(DATABASE_URL)
url = url.set(drivername=f"{url.drivername}+{DRIVERS[url.drivername]}")
URL = url.render_as_string(hide_password=False)
# For looking from outside: the application makes an engine of its own.
engine = create_async_engine(url)
new_session = async_sessionmaker(engine, expire_on_commit=False)
clients: list[AsyncTestClient] = []


def client() -> AsyncTestClient:
    """A browser for the application."""
    return clients[0]


def run(task: Work, handlers: list[Any], config: SQLAlchemyAsyncConfig) -> None:
    """Run the task on fresh tables."""

    async def call(work: Work) -> Any:
        try:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.create_all)
            async with new_session.begin() as session:
                await session.run_sync(fill)
            app = Litestar(handlers, plugins=[SQLAlchemyPlugin(config=config)])
            async with AsyncTestClient(
                app, raise_server_exceptions=False
            ) as browser:
                clients[:] = [browser]
                return await work()
        finally:
            async with engine.begin() as connection:
                await connection.run_sync(Base.metadata.drop_all)

    async def main() -> None:
        try:
            await show_results(call, task)
        finally:
            await engine.dispose()

    asyncio.run(main())
