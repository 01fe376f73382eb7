from copy import deepcopy

from engine import DB
from piccolo.columns import Integer
from piccolo.table import Table
from running import run


# region setup
async def fill() -> None:
    await Item.insert(Item(year=1961, stock=6))


def keep(item, columns=None) -> None:
    now = deepcopy(item.to_dict())
    names = [c if isinstance(c, str) else c._meta.name for c in columns or now]
    item.loaded |= {name: now[name] for name in names}


def changed(item) -> list[str]:
    now = item.to_dict()
    return [name for name in now if now[name] != item.loaded[name]]


class Saving:
    """What save() returns: create() and get_or_create() call its run()."""

    def __init__(self, item, columns, query) -> None:
        self.item, self.columns, self.query = item, columns, query

    def __await__(self):
        return self.run().__await__()

    async def run(self, **options) -> None:
        if self.query:
            await self.query.run(**options)
            keep(self.item, self.columns)


# endregion


# region
class Item(Table, db=DB):
    year = Integer()
    stock = Integer()

    def __init__(self, *args, **values) -> None:
        super().__init__(*args, **values)
        self.loaded = deepcopy(self.to_dict())

    async def refresh(self, columns=None, **options) -> None:
        await super().refresh(columns, **options)
        keep(self, columns)

    def save(self, columns=None) -> Saving:
        columns = columns or (changed(self) if self._exists_in_db else None)
        nothing = self._exists_in_db and not columns
        query = None if nothing else super().save(columns)
        return Saving(self, columns, query)


async def task() -> list[int]:
    mine, yours = await Item.objects().first(), await Item.objects().first()
    mine.stock, yours.year = 12, 1970
    await mine.save()
    await yours.save()
    return list((await Item.select(Item.year, Item.stock).first()).values())


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
