import warnings

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select


# region setup
async def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
        return list(await session.scalars(tags))


# endregion


# region naive
async def naive() -> list[str]:
    with warnings.catch_warnings(record=True, action="always") as warned:
        async with new_session() as session:
            session.add(Tag(name="essays"))
            session.commit()
    messages = [str(warning.message) for warning in warned]
    return [*messages, *await new_tags()]


# endregion


# region
async def task() -> list[str]:
    async with new_session() as session:
        session.add(Tag(name="essays"))
        await session.commit()
    return await new_tags()


# endregion


# region way_sync_call
async def way_sync_call() -> list[str]:
    async with new_session() as session:
        session.add(Tag(name="essays"))
        session.sync_session.commit()
    return await new_tags()


# endregion


# region way_run_sync
async def way_run_sync() -> list[str]:
    async with new_session() as session:
        session.add(Tag(name="essays"))
        await session.run_sync(lambda sync_session: sync_session.commit())
    return await new_tags()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_sync_call, way_run_sync])
