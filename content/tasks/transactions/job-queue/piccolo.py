import asyncio
from collections.abc import Awaitable, Callable
from contextvars import copy_context

from engine import DB
from piccolo.columns import Boolean, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Job(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    done = Boolean(default=False)


async def fill() -> None:
    names = ["send mail", "print label", "resize cover"]
    await Job.insert(*(Job(name=name) for name in names))


async def finish(job: Job | None) -> str:
    assert job, "The queue is empty."
    await job.update_self({Job.done: True})
    return job.name


async def other_worker(take: Callable[[], Awaitable[Job | None]]) -> str:
    async with DB.transaction():
        return await finish(await take())


async def names_left() -> list[str]:
    return [
        job.name
        for job in await Job.objects()
        .where(Job.done.eq(False))
        .order_by(Job.id)
    ]


# endregion


# region naive
async def take_naively() -> Job | None:
    free = Job.objects().where(Job.done.eq(False)).order_by(Job.id)
    return await free.first()


async def naive() -> list[str]:
    outside = copy_context()
    async with DB.transaction():
        mine = await take_naively()
        # In a context from before, it is outside this transaction.
        other = asyncio.create_task(other_worker(take_naively), context=outside)
        theirs = await other
        names = [await finish(mine), theirs]
    return [*names, *await names_left()]


# endregion


# region
async def take() -> Job | None:
    free = Job.objects().where(Job.done.eq(False)).order_by(Job.id)
    return await free.first().lock_rows(skip_locked=True)


async def task() -> list[str]:
    outside = copy_context()
    async with DB.transaction():
        mine = await take()
        # In a context from before, it is outside this transaction.
        other = asyncio.create_task(other_worker(take), context=outside)
        theirs = await other
        names = [await finish(mine), theirs]
    return [*names, *await names_left()]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill, naive=naive)
