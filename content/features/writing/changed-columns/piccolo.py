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
        await super().save(columns or (changed if self._exists_in_db else None))
        self.loaded = self.to_dict()


async def task() -> tuple[int, int]:
    mine, yours = await Item.objects().first(), await Item.objects().first()
    mine.stock = 12
    await mine.save()
    yours.year = 1970
    await yours.save()
    (item,) = await Item.select()
    return item["year"], item["stock"]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
