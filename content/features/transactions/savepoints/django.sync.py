from contextlib import suppress

from django.db import transaction
from models import MODELS, Tag, fill
from running_sync import run


# region
@transaction.atomic
def add_memoirs():
    Tag.objects.create(name="memoirs")
    raise RuntimeError("Something went wrong in here.")


@transaction.atomic
def add_tags():
    Tag.objects.create(name="essays")
    with suppress(RuntimeError):
        add_memoirs()
    Tag.objects.create(name="poetry")


def task():
    add_tags()
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
