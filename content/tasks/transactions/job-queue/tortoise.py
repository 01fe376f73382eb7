import asyncio
from collections.abc import Awaitable, Callable
from contextvars import copy_context

from running import run
from tortoise import fields
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region setup
class Job(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    done = fields.BooleanField(default=False)


async def fill() -> None:
    for name in ["send mail", "print label", "resize cover"]:
        await Job.create(name=name)


async def finish(job: Job | None) -> str:
    assert job, "The queue is empty."
    job.done = True
    await job.save(update_fields=["done"])
    return job.name


async def other_worker(take: Callable[[], Awaitable[Job | None]]) -> str:
    async with in_transaction():
        return await finish(await take())


async def names_left() -> list[str]:
    return [job.name for job in await Job.filter(done=False).order_by("id")]


# endregion


# region naive
async def take_naively() -> Job | None:
    return await Job.filter(done=False).order_by("id").first()


async def naive() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        mine = await take_naively()
        # In a context from before, it is outside this transaction.
        other = asyncio.create_task(other_worker(take_naively), context=outside)
        theirs = await other
        names = [await finish(mine), theirs]
    return [*names, *await names_left()]


# endregion


# region
async def take() -> Job | None:
    free = Job.filter(done=False).select_for_update(skip_locked=True)
    return await free.order_by("id").first()


async def task() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        mine = await take()
        # In a context from before, it is outside this transaction.
        other = asyncio.create_task(other_worker(take), context=outside)
        theirs = await other
        names = [await finish(mine), theirs]
    return [*names, *await names_left()]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill, naive=naive)
