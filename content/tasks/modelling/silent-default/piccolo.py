from contextlib import suppress

from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region naive
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    year = Integer()


async def naive() -> list[tuple[str, int]]:
    await Item(year=1961).save()
    items = await Item.objects().order_by(Item.id)
    return [(item.title, item.year) for item in items]


# endregion


# region
class StrictItem(Table, db=DB):
    id: Serial
    title = Varchar(length=50, default=None)
    year = Integer(default=None)


async def task() -> list[tuple[str, int]]:
    for values in (
        {"year": 1961},
        {"title": "Solaris"},
        {"title": "Solaris", "year": 1961},
    ):
        with suppress(ValueError):
            await StrictItem(**values).save()
    items = await StrictItem.objects().order_by(StrictItem.id)
    return [(item.title, item.year) for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Item, StrictItem], naive=naive)
