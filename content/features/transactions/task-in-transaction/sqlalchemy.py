import asyncio

from models import Base, Book, fill
from running import new_session, run


# region
async def read_later(over: asyncio.Event) -> str:
    await over.wait()
    async with new_session() as session:
        return (await session.get_one(Book, 7)).title


async def task() -> str:
    over = asyncio.Event()
    async with new_session.begin() as session:
        await session.get_one(Book, 1)
        later = asyncio.create_task(read_later(over))
    over.set()
    return await later


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
