from typing import Any

from running import run
from tortoise import fields
from tortoise.models import Model


# region setup
async def fill() -> None:
    await Item.create(year=1961, stock=6)


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    year = fields.IntField()
    stock = fields.IntField()

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if name in self._meta.fields_db_projection.keys() - {self._meta.pk_attr}:
            self.__dict__.setdefault("changed", set()).add(name)

    async def save(self, **kwargs: Any) -> None:
        changed = self.__dict__.pop("changed", set())
        if self._saved_in_db:
            kwargs["update_fields"] = kwargs.get("update_fields") or changed
        if not self._saved_in_db or kwargs["update_fields"]:
            await super().save(**kwargs)


async def task() -> list[int]:
    mine, yours = await Item.get(), await Item.get()
    mine.stock = 12
    await mine.save()
    yours.year = 1970
    await yours.save()
    return await Item.get().values_list("year", "stock")


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
