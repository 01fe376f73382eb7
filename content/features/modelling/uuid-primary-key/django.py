from uuid import UUID, uuid4

from django.db import models
from running import run

KEY = UUID("00000000-0000-4000-8000-000000000001")  # The same in each run.


# region
class Item(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid4)
    title = models.CharField(max_length=50)


async def task():
    item = await Item.objects.acreate(id=KEY, title="Kindred")
    item = await Item.objects.aget(pk=item.pk)
    return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, [Item])
