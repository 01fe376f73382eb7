from contextlib import suppress

from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50, default=None)
    year = Integer(default=None)


async def task() -> int:
    for values in ({"title": "Mort"}, {"year": 1987}):
        with suppress(ValueError):
            await Item(**values).save()
    return await Item.count()


# endregion

if __name__ == "__main__":
    run(task, [Item])
