from concurrent.futures import ThreadPoolExecutor

import project
from asgiref.sync import sync_to_async
from django.db import connection, models, transaction
from running import run


# region setup
class Job(models.Model):
    name = models.CharField(max_length=50)
    done = models.BooleanField(default=False)


def fill():
    for name in ["send mail", "print label", "resize cover"]:
        Job.objects.create(name=name)


def finish(job):
    job.done = True
    job.save(update_fields=["done"])
    return job.name


def other_worker(take):
    try:
        with transaction.atomic():
            return finish(take())
    finally:
        connection.close()


# endregion


# region naive
def take_naively():
    return Job.objects.filter(done=False).order_by("id").first()


@sync_to_async
@transaction.atomic
def two_workers_naively():
    with ThreadPoolExecutor() as threads:  # Each has its own connection.
        mine = take_naively()
        theirs = threads.submit(other_worker, take_naively).result()
        return [finish(mine), theirs]


async def naive():
    names = await two_workers_naively()
    left = Job.objects.filter(done=False).order_by("id")
    return [*names, *[job.name async for job in left]]


# endregion


# region
def take():
    free = Job.objects.select_for_update(skip_locked=True).filter(done=False)
    return free.order_by("id").first()


@sync_to_async
@transaction.atomic
def two_workers():
    with ThreadPoolExecutor() as threads:  # Each has its own connection.
        mine = take()
        theirs = threads.submit(other_worker, take).result()
        return [finish(mine), theirs]


async def task():
    names = await two_workers()
    left = Job.objects.filter(done=False).order_by("id")
    return [*names, *[job.name async for job in left]]


# endregion


# region way_no_transaction
async def way_no_transaction():
    return [await sync_to_async(lambda: finish(take()))()]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill, naive=naive, ways=[way_no_transaction])
