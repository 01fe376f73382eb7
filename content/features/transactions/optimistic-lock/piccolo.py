from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    stock = Integer()
    version = Integer(default=1)

    async def save_stock(self) -> bool:
        changed = Item.update(
            {Item.stock: self.stock, Item.version: Item.version + 1}
        )
        current = (Item.id == self.id) & (Item.version == self.version)
        return bool(await changed.where(current).returning(Item.id))


async def task() -> list[str | int]:
    await Item.insert(Item(name="Solaris", stock=6))
    mine, theirs = await Item.objects().first(), await Item.objects().first()
    theirs.stock = 5
    await theirs.save_stock()
    mine.stock = 4
    saved = await mine.save_stock()
    item = await Item.objects().first()
    return ["saved" if saved else "refused", item.stock]


# endregion

if __name__ == "__main__":
    run(task, [Item])
