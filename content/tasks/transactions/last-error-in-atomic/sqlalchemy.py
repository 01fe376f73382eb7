from contextlib import suppress

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError


# region naive
async def naive() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            session.add(Tag(name="fantasy"))
            await session.flush()
    async with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(await session.scalars(tags))


# endregion


# region
async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            async with session.begin_nested():
                session.add(Tag(name="fantasy"))
    async with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(await session.scalars(tags))


# endregion


# region way_commit
async def way_commit() -> None:
    async with new_session() as session:
        session.add(Tag(name="essays"))
        await session.flush()
        with suppress(IntegrityError):  # There is a tag of that name.
            session.add(Tag(name="fantasy"))
            await session.flush()
        await session.commit()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_commit])
