import asyncio

from models import Base, Book, fill
from running import engine, run, url
from server import restart_server
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    create_async_engine,
)


# region setup
async def title_by(engine: AsyncEngine, id: int) -> str:
    async with AsyncSession(engine) as session:
        return (await session.get_one(Book, id)).title


async def attempt(engine: AsyncEngine, id: int) -> str:
    """The title, or what went wrong."""
    try:
        return await title_by(engine, id)
    except Exception as error:
        return f"{type(error).__name__}: {error}".splitlines()[0]


# endregion


# region naive
async def naive() -> list[str]:
    # As it comes: engine = create_async_engine(url)
    first = await title_by(engine, 7)
    await asyncio.to_thread(restart_server)
    second = await attempt(engine, 7)
    third = await attempt(engine, 7)
    return [first, second, third]


# endregion


# region
async def task() -> list[str]:
    steady = create_async_engine(url, pool_pre_ping=True)
    first = await title_by(steady, 7)
    await asyncio.to_thread(restart_server)
    second = await title_by(steady, 7)
    third = await title_by(steady, 7)
    await steady.dispose()
    await engine.dispose()  # What it holds is from before the restart.
    return [first, second, third]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
