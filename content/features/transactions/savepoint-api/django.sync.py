from django.db import transaction
from models import MODELS, Tag, fill
from running_sync import run


# region
def task():
    with transaction.atomic():
        Tag.objects.create(name="essays")
        savepoint = transaction.savepoint()
        Tag.objects.create(name="memoirs")
        transaction.savepoint_rollback(savepoint)
        savepoint = transaction.savepoint()
        Tag.objects.create(name="poetry")
        transaction.savepoint_commit(savepoint)
    # The shop had four tags before.
    tags = Tag.objects.filter(id__gt=4).order_by("name")
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
