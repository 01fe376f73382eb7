import asyncio

from models import Base, Tag, fill
from running_sync import new_session, run
from sqlalchemy import select


# region setup
def new_tags() -> list[str]:
    """The tags that were added: the shop had four before."""
    with new_session() as session:
        tags = select(Tag.name).where(Tag.id > 4).order_by(Tag.id)
        return list(session.scalars(tags))


def add(name: str) -> None:
    with new_session.begin() as session:
        session.add(Tag(name=name))


# endregion


# region naive
async def handle_naively() -> list[str]:
    seen: list[str] = []
    asyncio.get_running_loop().call_soon(seen.append, "another request")
    add("essays")  # Nothing else runs until it is done.
    seen.append("saved")
    await asyncio.sleep(0)
    return seen


def naive() -> list[str]:
    return [*asyncio.run(handle_naively()), *new_tags()]


# endregion


# region
async def handle() -> None:
    await asyncio.to_thread(add, "essays")


def task() -> list[str]:
    asyncio.run(handle())
    return new_tags()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
