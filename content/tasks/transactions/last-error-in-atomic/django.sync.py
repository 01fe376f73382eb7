from contextlib import suppress

from django.db import IntegrityError, transaction
from models import MODELS, Tag, fill
from running_sync import run


# region naive
def naive():
    with transaction.atomic():
        Tag.objects.create(name="essays")
        with suppress(IntegrityError):  # There is a tag of that name.
            Tag.objects.create(name="fantasy")
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion


# region
def task():
    with transaction.atomic():
        Tag.objects.create(name="essays")
        with suppress(IntegrityError):  # There is a tag of that name.
            with transaction.atomic():
                Tag.objects.create(name="fantasy")
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
