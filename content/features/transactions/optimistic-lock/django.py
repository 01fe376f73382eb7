from django.db import models
from django.db.models import F
from running import run


# region
class Item(models.Model):
    name = models.CharField(max_length=50)
    stock = models.IntegerField()
    version = models.IntegerField(default=1)

    async def save_stock(self):
        unchanged = Item.objects.filter(pk=self.pk, version=self.version)
        changes = {"stock": self.stock, "version": F("version") + 1}
        return await unchanged.aupdate(**changes) == 1


async def task():
    await Item.objects.acreate(name="Solaris", stock=6)
    mine, theirs = await Item.objects.aget(), await Item.objects.aget()
    theirs.stock = 5
    await theirs.save_stock()
    mine.stock = 4
    saved = await mine.save_stock()
    item = await Item.objects.aget()
    return ["saved" if saved else "refused", item.stock]


# endregion

if __name__ == "__main__":
    run(task, [Item])
