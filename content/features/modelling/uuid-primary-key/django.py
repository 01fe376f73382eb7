from uuid import UUID

from django.db import models
from running import run


# region setup
def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


# endregion


# region
class Item(models.Model):
    id = models.UUIDField(primary_key=True, default=new_key)
    title = models.CharField(max_length=50)


async def task():
    item = await Item.objects.acreate(title="Kindred")
    item = await Item.objects.aget(pk=item.pk)
    return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, [Item])
