from enum import Enum

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class BindingColumn(Varchar):
    def __set__(self, obj, value):
        obj.__dict__[self._meta.name] = value and Binding(value)

    @property
    def column_type(self) -> str:
        return f"VARCHAR({self.length})"


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = BindingColumn(length=10, choices=Binding)


async def task() -> list[str]:
    await Item(title="Mort", binding=Binding.PAPERBACK).save()
    return [item.binding.name for item in await Item.objects()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
