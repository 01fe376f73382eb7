from contextlib import suppress

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession


# region
async def add_memoirs(session: AsyncSession) -> None:
    async with session.begin_nested():
        session.add(Tag(name="memoirs"))
        await session.flush()
        raise RuntimeError("Something went wrong in here.")


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))
        with suppress(RuntimeError):
            await add_memoirs(session)
        session.add(Tag(name="poetry"))
    async with new_session() as session:
        # The shop had four tags before.
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
        return list(await session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
