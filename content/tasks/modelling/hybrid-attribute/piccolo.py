from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run


# region setup
async def fill() -> None:
    for table in (Item, Offer):
        await table(title="Solaris", stock=6, reserved=1).save()
        await table(title="Kindred", stock=5, reserved=2).save()
        await table(title="Mort", stock=9, reserved=9).save()


# endregion


# region naive
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    stock = Integer()
    reserved = Integer()

    @property
    def free(self) -> int:
        return self.stock - self.reserved


async def naive() -> list[tuple[str, int]]:
    items = await Item.objects().where(Item.free > 0).order_by(Item.free)
    return [(item.title, item.free) for item in items]


# endregion


# region
class hybrid:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(owner if instance is None else instance)


class Offer(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    stock = Integer()
    reserved = Integer()

    @hybrid
    def free(self):
        return self.stock - self.reserved


async def task() -> list[tuple[str, int]]:
    offers = Offer.objects().where(Offer.free > 0).order_by(Offer.free)
    return [(offer.title, offer.free) for offer in await offers]


# endregion

if __name__ == "__main__":
    run(task, [Item, Offer], fill=fill, naive=naive)
