from contextlib import suppress

from django.db import transaction
from models import MODELS, Tag, fill
from running_sync import run

# region setup
mails = []
# endregion


# region
@transaction.atomic
def add_tag(name, *, fail=False):
    Tag.objects.create(name=name)
    with transaction.atomic():
        Tag.objects.create(name=f"new {name}")
        transaction.on_commit(lambda: mails.append(f"mail about {name}"))
    if fail:
        raise RuntimeError("Something else went wrong.")


def task():
    add_tag("essays")
    with suppress(RuntimeError):
        add_tag("poetry", fail=True)
    return mails


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
