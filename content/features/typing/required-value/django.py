from contextlib import suppress

from django.db import IntegrityError, models
from running import run


# region
class Item(models.Model):
    title = models.CharField(max_length=50, default=None)
    year = models.IntegerField()


async def task():
    for values in ({"title": "Mort"}, {"year": 1987}):
        with suppress(IntegrityError):
            await Item.objects.acreate(**values)
    return await Item.objects.acount()


# endregion

if __name__ == "__main__":
    run(task, [Item])
