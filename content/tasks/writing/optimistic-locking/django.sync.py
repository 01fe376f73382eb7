from django.db import models
from django.db.models import F
from running_sync import run


# region setup
def fill():
    Item.objects.create(stock=6)


# endregion


# region
class Item(models.Model):
    stock = models.IntegerField()
    version = models.IntegerField(default=1)

    def save_stock(self):
        unchanged = Item.objects.filter(pk=self.pk, version=self.version)
        changes = {"stock": self.stock, "version": F("version") + 1}
        saved = unchanged.update(**changes)
        if not saved:
            return "refused"
        self.version += 1
        return "saved"


def task():
    mine, theirs = Item.objects.get(), Item.objects.get()
    theirs.stock, mine.stock = 5, 4
    answers = [theirs.save_stock(), mine.save_stock()]
    item = Item.objects.get()
    return [*answers, item.stock, item.version]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
