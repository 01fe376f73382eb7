import project
from django.db import models
from running import run


# region
class Item(models.Model):
    year = models.IntegerField()
    stock = models.IntegerField()

    @classmethod
    def from_db(cls, db, field_names, values, **kwargs):
        item = super().from_db(db, field_names, values, **kwargs)
        item.loaded = dict(zip(field_names, values, strict=True))
        return item

    def save(self, **kwargs):
        old = getattr(self, "loaded", {})
        if old and kwargs.get("update_fields") is None:
            kwargs["update_fields"] = [n for n in old if getattr(self, n) != old[n]]
        super().save(**kwargs)
        old.update({name: getattr(self, name) for name in old})


async def task():
    mine, yours = await Item.objects.aget(), await Item.objects.aget()
    mine.stock = 12
    await mine.asave()
    yours.year = 1970
    await yours.asave()
    return await Item.objects.values_list("year", "stock").aget()


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=lambda: Item.objects.create(year=1961, stock=6))
