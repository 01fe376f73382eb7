import atexit

from django.conf import settings
from django.db import connections, transaction
from models import MODELS, Tag, fill
from running_sync import run

# region setup
# What stands in settings.py; here it is the same database once more.
connections.settings["replica"] = connections.settings["default"]
settings.DATABASE_ROUTERS = ["__main__.ReplicaForReads"]
atexit.register(connections.close_all)
# endregion


# region
class ReplicaForReads:  # In DATABASE_ROUTERS
    def db_for_read(self, model, **hints):
        if connections["default"].in_atomic_block:
            return "default"  # The replica can't see what was written there.
        return "replica"

    def db_for_write(self, model, **hints):
        return "default"

    def allow_relation(self, one, other, **hints):
        return True


def task():
    Tag.objects.create(name="essays")
    tags = Tag.objects.filter(id__gt=4)  # The shop had four tags before.
    return [tag.name for tag in tags]


# endregion


# region way_inside
def way_inside():
    with transaction.atomic():
        Tag.objects.create(name="essays")
        tags = Tag.objects.filter(id__gt=4)  # The shop had four tags before.
        return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_inside])
