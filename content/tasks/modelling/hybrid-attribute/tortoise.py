from running import run
from tortoise import fields
from tortoise.expressions import F
from tortoise.models import Model


# region setup
async def fill() -> None:
    for model in (Item, Offer):
        await model.create(title="Solaris", stock=6, reserved=1)
        await model.create(title="Kindred", stock=5, reserved=2)
        await model.create(title="Mort", stock=9, reserved=9)


# endregion


# region naive
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField()
    reserved = fields.IntField()

    @property
    def free(self) -> int:
        return self.stock - self.reserved


async def naive() -> list[tuple[str, int]]:
    items = await Item.filter(free__gt=0).order_by("free")
    return [(item.title, item.free) for item in items]


# endregion


# region
class Columns:
    def __getattr__(self, name):
        return F(name)


class hybrid:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(Columns() if instance is None else instance)


class Offer(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField()
    reserved = fields.IntField()

    @hybrid
    def free(self):
        return self.stock - self.reserved


async def task() -> list[tuple[str, int]]:
    offers = Offer.annotate(left=Offer.free).filter(left__gt=0)
    return [(o.title, o.free) for o in await offers.order_by("left")]


# endregion

if __name__ == "__main__":
    run(task, [Item, Offer], fill=fill, naive=naive)
