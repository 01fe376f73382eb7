from django.db import IntegrityError, transaction
from models import MODELS, Tag, fill
from running_sync import run


# region naive
def naive():
    with transaction.atomic():
        for name in ["essays", "fantasy", "poetry"]:
            try:
                Tag.objects.create(name=f"new {name}")
                Tag.objects.create(name=name)
            except IntegrityError:
                print(f"{name} is taken")
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion


# region
def task():
    with transaction.atomic():
        for name in ["essays", "fantasy", "poetry"]:
            try:
                with transaction.atomic():
                    Tag.objects.create(name=f"new {name}")
                    Tag.objects.create(name=name)
            except IntegrityError:
                print(f"{name} is taken")
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
