from enum import Enum

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = Varchar(length=10, choices=Binding)


async def task() -> list[str]:
    await Item(title="Kindred", binding=Binding.PAPERBACK).save()
    await Item(title="Mort", binding="scroll").save()
    stored = await Item.select(Item.binding).output(as_list=True)
    assert "scroll" not in stored, "scroll was stored"
    return stored


# endregion

if __name__ == "__main__":
    run(task, [Item])
