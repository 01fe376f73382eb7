import asyncio
from contextlib import suppress
from contextvars import Context

from engine import DB
from models import TABLES, Tag, fill
from running import run

# region setup
seen: list[str] = []


async def send_job(id: int) -> None:
    """Hand the job to a worker, with a connection of its own, at once."""
    seen.append(await asyncio.create_task(work(id), context=Context()))


async def work(id: int) -> str:
    tag = await Tag.objects().get(Tag.id == id)
    return tag.name if tag else "no such tag"


# endregion


# region naive
async def add_tag_naively(name: str, *, fail: bool = False) -> None:
    async with DB.transaction():
        tag = await Tag.objects().create(name=name)
        await send_job(tag.id)
        if fail:
            raise RuntimeError("Something else went wrong.")


async def naive() -> list[str]:
    seen.clear()
    await add_tag_naively("essays")
    with suppress(RuntimeError):
        await add_tag_naively("poetry", fail=True)
    return seen


# endregion


# region
async def add_tag(name: str, *, fail: bool = False) -> None:
    async with DB.transaction():
        tag = await Tag.objects().create(name=name)
        if fail:
            raise RuntimeError("Something else went wrong.")
    await send_job(tag.id)


async def task() -> list[str]:
    seen.clear()
    await add_tag("essays")
    with suppress(RuntimeError):
        await add_tag("poetry", fail=True)
    return seen


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
