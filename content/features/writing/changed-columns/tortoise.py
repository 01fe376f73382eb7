from copy import deepcopy
from typing import Any

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
async def fill() -> None:
    await Item.create(year=1961, stock=6)


def values(item: Model, names: Any = None) -> dict[str, Any]:
    have = item._meta.fields_db_projection.keys() & item.__dict__.keys()
    return {
        name: item.__dict__[name] for name in have if name in (names or have)
    }


def keep(item: Model, names: Any = None) -> Any:
    old = item.__dict__.get("loaded", {})
    item.__dict__["loaded"] = old | deepcopy(values(item, names))
    return item


def changed(item: Model) -> list[str]:
    old = item.__dict__.get("loaded", {})
    now = values(item)
    return [name for name in now if name not in old or now[name] != old[name]]


# endregion


# region
class Item(Model):
    year = fields.IntField()
    stock = fields.IntField()

    @classmethod
    def _init_from_db(cls, **kwargs: Any) -> "Item":
        return keep(super()._init_from_db(**kwargs))

    async def refresh_from_db(
        self, fields: Any = None, using_db: Any = None
    ) -> None:
        await super().refresh_from_db(fields, using_db)
        keep(self, fields)

    async def save(
        self, using_db: Any = None, update_fields: Any = None, **kw
    ) -> None:
        names = update_fields or (self._saved_in_db and changed(self))
        if names or not self._saved_in_db:
            await super().save(using_db, names or None, **kw)
            keep(self, names)


async def task() -> list[int]:
    mine, yours = await Item.get(), await Item.get()
    mine.stock, yours.year = 12, 1970
    await mine.save()
    await yours.save()
    return await Item.get().values_list("year", "stock")


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
