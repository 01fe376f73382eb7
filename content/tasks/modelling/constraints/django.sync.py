from contextlib import suppress

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from running_sync import run


# region naive
class Topic(models.Model):
    name = models.CharField(max_length=5, unique=True)


def naive():
    for name in ["essay", "poetry"]:
        Topic.objects.create(name=name)
    topics = Topic.objects.order_by("id")
    return [topic.name for topic in topics]


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


def task():
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(IntegrityError, DataError):
            ShortTopic.objects.create(name=name)
    topics = ShortTopic.objects.order_by("id")
    return [topic.name for topic in topics]


# endregion


# region way_full_clean
def way_full_clean():
    for name in ["essay", "essay", None, "poetry"]:
        topic = Topic(name=name)
        with suppress(ValidationError):
            topic.full_clean()
            topic.save()
    topics = Topic.objects.order_by("id")
    return [topic.name for topic in topics]


# endregion

if __name__ == "__main__":
    run(task, [Topic, ShortTopic], naive=naive, ways=[way_full_clean])
