from dataclasses import dataclass

from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region
@dataclass
class Item:  # It knows nothing of Piccolo.
    title: str
    stock: int


class ItemRow(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    stock = Integer()


async def task() -> list[tuple[str, int]]:
    await ItemRow.insert(Item(title="Kindred", stock=5))
    for item in await ItemRow.objects():
        item.stock -= 1
        await item.save()
    return [(item.title, item.stock) for item in await ItemRow.objects()]


# endregion

if __name__ == "__main__":
    run(task, [ItemRow])
