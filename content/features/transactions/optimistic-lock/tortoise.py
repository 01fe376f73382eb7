from running import run
from tortoise import fields
from tortoise.expressions import F
from tortoise.models import Model


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    stock = fields.IntField()
    version = fields.IntField(default=1)

    async def save_stock(self) -> bool:
        unchanged = Item.filter(pk=self.pk, version=self.version)
        return (
            await unchanged.update(stock=self.stock, version=F("version") + 1)
            == 1
        )


async def task() -> list[str | int]:
    await Item.create(name="Solaris", stock=6)
    mine, theirs = await Item.get(id=1), await Item.get(id=1)
    theirs.stock = 5
    await theirs.save_stock()
    mine.stock = 4
    saved = await mine.save_stock()
    item = await Item.get(id=1)
    return ["saved" if saved else "refused", item.stock]


# endregion

if __name__ == "__main__":
    run(task, [Item])
