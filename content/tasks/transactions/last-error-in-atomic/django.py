from contextlib import suppress

from asgiref.sync import sync_to_async
from django.db import IntegrityError, transaction
from models import MODELS, Tag, fill
from running import run


# region naive
@sync_to_async
@transaction.atomic
def add_tags_naively():
    Tag.objects.create(name="essays")
    with suppress(IntegrityError):  # There is a tag of that name.
        Tag.objects.create(name="fantasy")


async def naive():
    await add_tags_naively()
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name async for tag in tags]


# endregion


# region
# atomic() is synchronous only: all that it holds goes into one function.
@sync_to_async
@transaction.atomic
def add_tags():
    Tag.objects.create(name="essays")
    with suppress(IntegrityError):  # There is a tag of that name.
        with transaction.atomic():
            Tag.objects.create(name="fantasy")


async def task():
    await add_tags()
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name async for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
