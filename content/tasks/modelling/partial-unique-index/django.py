from contextlib import suppress

from django.db import IntegrityError, models
from django.db.models import Q
from running import run


# region naive
class Topic(models.Model):
    name = models.CharField(max_length=50, unique=True)
    deleted = models.BooleanField(default=False)


async def naive():
    await Topic.objects.acreate(name="fantasy", deleted=True)
    await Topic.objects.acreate(name="fantasy")
    deleted = [topic.deleted async for topic in Topic.objects.all()]
    return [deleted.count(True), deleted.count(False)]


# endregion


# region
class Shelf(models.Model):
    name = models.CharField(max_length=50)
    deleted = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["name"], condition=Q(deleted=False), name="one_live"
            )
        ]


async def task():
    for _ in range(2):
        await Shelf.objects.acreate(name="fantasy", deleted=True)
    await Shelf.objects.acreate(name="fantasy")
    with suppress(IntegrityError):
        await Shelf.objects.acreate(name="fantasy")
    deleted = [shelf.deleted async for shelf in Shelf.objects.all()]
    return [deleted.count(True), deleted.count(False)]


# endregion

if __name__ == "__main__":
    run(task, [Topic, Shelf], naive=naive)
