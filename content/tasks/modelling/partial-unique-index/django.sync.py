from contextlib import suppress

from django.db import IntegrityError, models
from django.db.models import Q
from running_sync import run


# region naive
class Topic(models.Model):
    name = models.CharField(max_length=50, unique=True)
    deleted = models.BooleanField(default=False)


def naive():
    Topic.objects.create(name="fantasy", deleted=True)
    Topic.objects.create(name="fantasy")
    deleted = [topic.deleted for topic in Topic.objects.all()]
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


def task():
    for _ in range(2):
        Shelf.objects.create(name="fantasy", deleted=True)
    Shelf.objects.create(name="fantasy")
    with suppress(IntegrityError):
        Shelf.objects.create(name="fantasy")
    deleted = [shelf.deleted for shelf in Shelf.objects.all()]
    return [deleted.count(True), deleted.count(False)]


# endregion

if __name__ == "__main__":
    run(task, [Topic, Shelf], naive=naive)
