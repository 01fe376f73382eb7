import asyncio
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


# endregion


# region
async def take() -> Job | None:
    free = Job.filter(done=False).select_for_update(skip_locked=True)
    return await free.order_by("id").first()


async def finish(job: Job | None) -> str:
    assert job, "The queue is empty."
    job.done = True
    await job.save(update_fields=["done"])
    return job.name


async def other_worker() -> str:
    async with in_transaction():
        return await finish(await take())


async def task() -> list[str]:
    outside = copy_context()
    async with in_transaction():
        mine = await take()
        # In a context from before, it is outside this transaction.
        theirs = await asyncio.create_task(other_worker(), context=outside)
        names = [await finish(mine), theirs]
    return [*names, *[job.name for job in await Job.filter(done=False)]]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill)
