"""Connects SQLAlchemy 1.4 to SQLite, asynchronously, and runs a sample."""

import asyncio

from database import DATABASE_URL
from results import show_results
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import sessionmaker

engine = create_async_engine(
    DATABASE_URL.replace("sqlite:", "sqlite+aiosqlite:")
)
new_session = sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)


def run(task, base, *, create=True, fill=None, naive=None):
    """Run the code before, if any, and the task: each on fresh tables."""

    async def call(work):
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

    async def main():
        try:
            async with engine.connect():
                pass  # The first connection asks the server about itself.
            await show_results(call, task, naive)
        finally:
            await engine.dispose()

    asyncio.run(main())
