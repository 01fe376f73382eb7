from contextlib import suppress

from asgiref.sync import sync_to_async
from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from running import run


# region naive
class Topic(models.Model):
    name = models.CharField(max_length=5, unique=True)


async def naive():
    for name in ["essay", "poetry"]:
        await Topic.objects.acreate(name=name)
    topics = Topic.objects.order_by("id")
    return [topic.name async for topic in topics]


# endregion


# region
class ShortTopic(models.Model):
    name = models.CharField(max_length=5, unique=True)

    class Meta:
        constraints = [
            # For SQLite, which looks at no length of a VARCHAR.
            models.CheckConstraint(
                condition=LessThanOrEqual(Length("name"), 5), name="short_name"
            )
        ]


async def task():
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(IntegrityError, DataError):
            await ShortTopic.objects.acreate(name=name)
    topics = ShortTopic.objects.order_by("id")
    return [topic.name async for topic in topics]


# endregion


# region way_full_clean
async def way_full_clean():
    for name in ["essay", "essay", None, "poetry"]:
        topic = Topic(name=name)
        with suppress(ValidationError):
            await sync_to_async(topic.full_clean)()
            await topic.asave()
    topics = Topic.objects.order_by("id")
    return [topic.name async for topic in topics]


# endregion

if __name__ == "__main__":
    run(task, [Topic, ShortTopic], naive=naive, ways=[way_full_clean])
