import asyncio
from contextlib import suppress

from database import DATABASE_URL
from models import MODELS, Tag, fill
from running import run
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

# region setup
seen: list[str] = []


async def send_job(id: int) -> None:
    """Hand the job to a worker, with connections of its own, at once."""
    seen.append(await asyncio.to_thread(lambda: asyncio.run(work(id))))


async def work(id: int) -> str:
    async with TortoiseContext() as context:
        url = DATABASE_URL.replace("postgresql:", "asyncpg:")
        await context.init(db_url=url, modules={"models": ["__main__"]})
        tag = await Tag.get_or_none(id=id)
        return tag.name if tag else "no such tag"


# endregion


# region naive
async def add_tag_naively(name: str, *, fail: bool = False) -> None:
    async with in_transaction():
        tag = await Tag.create(name=name)
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
    async with in_transaction():
        tag = await Tag.create(name=name)
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
    run(task, MODELS, fill=fill, naive=naive)
