from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial

from asgiref.sync import sync_to_async
from django.db import connection, transaction
from models import MODELS, Tag, fill
from running import run

# region setup
seen = []


def send_job(id):
    """Hand the job to a worker, with a connection of its own, at once."""
    with ThreadPoolExecutor() as threads:
        seen.append(threads.submit(work, id).result())


def work(id):
    try:
        tag = Tag.objects.filter(id=id).first()
        return tag.name if tag else "no such tag"
    finally:
        connection.close()


# endregion


# region naive
@sync_to_async
@transaction.atomic
def add_tag_naively(name, *, fail=False):
    tag = Tag.objects.create(name=name)
    send_job(tag.id)
    if fail:
        raise RuntimeError("Something else went wrong.")


async def naive():
    seen.clear()
    await add_tag_naively("essays")
    with suppress(RuntimeError):
        await add_tag_naively("poetry", fail=True)
    return seen


# endregion


# region
@sync_to_async
@transaction.atomic
def add_tag(name, *, fail=False):
    tag = Tag.objects.create(name=name)
    transaction.on_commit(partial(send_job, tag.id))
    if fail:
        raise RuntimeError("Something else went wrong.")


async def task():
    seen.clear()
    await add_tag("essays")
    with suppress(RuntimeError):
        await add_tag("poetry", fail=True)
    return seen


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
