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


class Item(models.Model):
    stock = models.IntegerField()
    objects = Guarded.as_manager()


async def task():
    refusals = []
    for write in [Item.objects.aupdate(stock=0), Item.objects.all().adelete()]:
        try:
            await write
        except RuntimeError as error:
            refusals.append(str(error))
    return refusals


# endregion

if __name__ == "__main__":
    run(task, [Item])
