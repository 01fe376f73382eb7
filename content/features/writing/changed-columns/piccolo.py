from engine import DB
from piccolo.columns import Integer, Serial
from piccolo.table import Table
from running import run


# region setup
async def fill() -> None:
    await Item.insert(Item(year=1961, stock=6))


# endregion


# region
class Item(Table, db=DB):
    id: Serial
    year = Integer()
    stock = Integer()

    def __init__(self, *args, **values) -> None:
        super().__init__(*args, **values)
        self.loaded = self.to_dict()

    async def save(self, columns=None) -> None:
        now = self.to_dict()
        changed = [name for name in now if now[name] != self.loaded[name]]
        if changed or not self._exists_in_db:
            await super().save(columns or (changed if self._exists_in_db else None))
        self.loaded = self.to_dict()


async def task() -> list[int]:
    query = Item.objects().first()
    mine, yours = await query, await query
    mine.stock = 12
    await mine.save()
    yours.year = 1970
    await yours.save()
    return list((await Item.select(Item.year, Item.stock).first()).values())


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
