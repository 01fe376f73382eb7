import asyncio

import project
from django.db import models
from running import run


# region
class Guarded(models.QuerySet):
    def update(self, **values):
        if not self.query.where:
            raise RuntimeError("UpdateError")
        return super().update(**values)

    def delete(self):
        if not self.query.where:
            raise RuntimeError("DeletionError")
        return super().delete()

    delete.queryset_only = True  # As Django's own: none on the manager.


class Item(models.Model):
    stock = models.IntegerField()
    objects = Guarded.as_manager()


async def task():
    writes = [Item.objects.aupdate(stock=0), Item.objects.all().adelete()]
    errors = await asyncio.gather(*writes, return_exceptions=True)
    await Item.objects.filter(pk__isnull=False).aupdate(
        stock=0
    )  # This insists.
    return [str(error) for error in errors]


# endregion

if __name__ == "__main__":
    run(task, [Item])
