from contextlib import suppress
from enum import Enum

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


# endregion


# region naive
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = Varchar(length=10, choices=Binding)


async def naive() -> list[str | list[str]]:
    await Item(title="Kindred", binding=Binding.PAPERBACK).save()
    await Item(title="Mort", binding="scroll").save()
    stored = (await Item.raw("SELECT binding FROM item"))[0]["binding"]
    items = await Item.objects().order_by(Item.id)
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion


# region
class BindingColumn(Varchar):
    def __set__(self, obj, value):
        obj.__dict__[self._meta.name] = value and Binding(value)

    @property
    def column_type(self) -> str:
        return f"VARCHAR({self.length})"


class Edition(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = BindingColumn(length=10, choices=Binding)


async def task() -> list[str | list[str]]:
    await Edition(title="Kindred", binding=Binding.PAPERBACK).save()
    with suppress(ValueError):
        await Edition(title="Mort", binding="scroll").save()
    stored = (await Edition.raw("SELECT binding FROM edition"))[0]["binding"]
    items = await Edition.objects()
    back = type(items[0].binding).__name__
    return [stored, back, [item.title for item in items]]


# endregion

if __name__ == "__main__":
    run(task, [Item, Edition], naive=naive)
