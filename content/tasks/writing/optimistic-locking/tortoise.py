from running import run
from tortoise import fields
from tortoise.expressions import F
from tortoise.models import Model


# region setup
async def fill() -> None:
    await Item.create(stock=6)


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    stock = fields.IntField()
    version = fields.IntField(default=1)

    async def save_stock(self) -> str:
        unchanged = Item.filter(pk=self.pk, version=self.version)
        saved = await unchanged.update(
            stock=self.stock, version=F("version") + 1
        )
        return "saved" if saved == 1 else "refused"


async def task() -> list[str | int]:
    mine, theirs = await Item.get(id=1), await Item.get(id=1)
    theirs.stock, mine.stock = 5, 4
    answers = [await theirs.save_stock(), await mine.save_stock()]
    item = await Item.get(id=1)
    return [*answers, item.stock, item.version]


# endregion

if __name__ == "__main__":
    run(task, [Item], fill=fill)
