from copy import deepcopy

import project
from django.db import models
from running import run


# region setup
def values(item, names=None):
    return {
        f.attname: item.__dict__[f.attname]
        for f in item._meta.concrete_fields
        if f.attname in item.__dict__
        and (names is None or {f.name, f.attname} & {*names})
    }


def keep(item, names=None):
    item.loaded = getattr(item, "loaded", {}) | deepcopy(values(item, names))
    return item


def changed(item):
    now, old = values(item), item.loaded
    return [name for name in now if name not in old or now[name] != old[name]]


# endregion


# region
class Item(models.Model):
    year = models.IntegerField()
    stock = models.IntegerField()

    @classmethod
    def from_db(cls, *args, **kwargs):
        return keep(super().from_db(*args, **kwargs))

    def refresh_from_db(self, using=None, fields=None, **kwargs):
        super().refresh_from_db(using, fields, **kwargs)
        keep(self, fields)

    def save(self, **kwargs):
        if not self._state.adding and kwargs.get("update_fields") is None:
            kwargs["update_fields"] = changed(self)
        super().save(**kwargs)
        keep(self, kwargs.get("update_fields"))


async def task():
    mine, yours = await Item.objects.aget(), await Item.objects.aget()
    mine.stock, yours.year = 12, 1970
    await mine.asave()
    await yours.asave()
    return await Item.objects.values_list("year", "stock").aget()


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=lambda: Item.objects.create(year=1961, stock=6))
