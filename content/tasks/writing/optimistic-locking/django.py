from django.db import models
from django.db.models import F
from running import run


# region setup
def fill():
    Item.objects.create(stock=6)


# endregion


# region
class Item(models.Model):
    stock = models.IntegerField()
    version = models.IntegerField(default=1)

    async def save_stock(self):
        unchanged = Item.objects.filter(pk=self.pk, version=self.version)
        changes = {"stock": self.stock, "version": F("version") + 1}
        saved = await unchanged.aupdate(**changes)
        if not saved:
            return "refused"
        self.version += 1
        return "saved"


async def task():
    mine, theirs = await Item.objects.aget(), await Item.objects.aget()
    theirs.stock, mine.stock = 5, 4
    answers = [await theirs.save_stock(), await mine.save_stock()]
    item = await Item.objects.aget()
    return [*answers, item.stock, item.version]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
