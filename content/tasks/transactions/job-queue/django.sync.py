from concurrent.futures import ThreadPoolExecutor

import project
from django.db import connection, models, transaction
from running_sync import run


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


def naive():
    # A thread has a connection of its own.
    with transaction.atomic(), ThreadPoolExecutor() as threads:
        mine = take_naively()
        theirs = threads.submit(other_worker, take_naively).result()
        names = [finish(mine), theirs]
    left = Job.objects.filter(done=False).order_by("id")
    return [*names, *left.values_list("name", flat=True)]


# endregion


# region
def take():
    free = Job.objects.select_for_update(skip_locked=True).filter(done=False)
    return free.order_by("id").first()


def task():
    # A thread has a connection of its own.
    with transaction.atomic(), ThreadPoolExecutor() as threads:
        mine = take()
        theirs = threads.submit(other_worker, take).result()
        names = [finish(mine), theirs]
    left = Job.objects.filter(done=False).order_by("id")
    return [*names, *left.values_list("name", flat=True)]


# endregion


# region way_no_transaction
def way_no_transaction():
    return [finish(take())]


# endregion

if __name__ == "__main__":
    run(task, [Job], fill=fill, naive=naive, ways=[way_no_transaction])
