from engine import DB
from piccolo.columns import Integer, Serial
from piccolo.table import Table
from running import run


# region setup
async def fill() -> None:
    await Item.insert(Item(stock=6))


# endregion


# region
class Item(Table, db=DB):
    id: Serial
    stock = Integer()
    version = Integer(default=1)

    async def save_stock(self) -> str:
        saved = (
            await Item.update(
                {Item.stock: self.stock, Item.version: Item.version + 1}
            )
            .where(Item.id == self.id, Item.version == self.version)
            .returning(Item.id)
        )
        return "saved" if saved else "refused"


async def task() -> list[str | int]:
    mine, theirs = await Item.objects().first(), await Item.objects().first()
    assert mine and theirs
    theirs.stock, mine.stock = 5, 4
    answers = [await theirs.save_stock(), await mine.save_stock()]
    item = await Item.objects().first()
    assert item
    return [*answers, item.stock, item.version]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
