import asyncio

from models import Base, Tag, fill
from running import engine, new_session, run
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
        return list(await session.scalars(tags))


async def add(session: AsyncSession, name: str) -> None:
    session.add(Tag(name=name))
    await session.commit()


# endregion


# region naive
async def naive() -> list[str]:
    async with new_session() as session:
        errors = await asyncio.gather(
            add(session, "essays"),
            add(session, "poetry"),
            return_exceptions=True,
        )
    return [*[str(error) for error in errors if error], *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    async with new_session() as session:
        await add(session, "essays")
        await add(session, "poetry")
    return await new_tags()


# endregion


# region way_small_pool
async def way_small_pool() -> None:
    small = create_async_engine(
        engine.url, pool_size=1, max_overflow=0, pool_timeout=0.5
    )
    first_tag = select(Tag.name).limit(1)
    try:
        async with AsyncSession(small) as mine, AsyncSession(small) as yours:
            await mine.scalar(first_tag)
            await yours.scalar(first_tag)
    finally:
        await small.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_small_pool])
