import asyncio

from models import Base, Tag, fill
from running import new_session, run
from sqlalchemy import select


# region naive
async def note_naively(over: asyncio.Event) -> None:
    await over.wait()
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))


async def naive() -> list[str]:
    over = asyncio.Event()
    async with new_session.begin() as session:
        await session.get_one(Tag, 1)
        later = asyncio.create_task(note_naively(over))
    over.set()
    await later
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(await session.scalars(tags))


# endregion


# region
async def note(over: asyncio.Event) -> None:
    await over.wait()
    async with new_session.begin() as session:
        session.add(Tag(name="essays"))


async def task() -> list[str]:
    over = asyncio.Event()
    async with new_session.begin() as session:
        await session.get_one(Tag, 1)
        later = asyncio.create_task(note(over))  # It has its own session.
    over.set()
    await later
    async with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4)  # It had four before.
        return list(await session.scalars(tags))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
