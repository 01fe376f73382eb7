from running import run
from tortoise import fields
from tortoise.expressions import F
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import QuerySet


# region setup
class Stocked(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField()
    reserved = fields.IntField()

    class Meta:
        abstract = True


async def fill() -> None:
    for model in (Item, Offer, Deal):
        await model.create(title="Solaris", stock=6, reserved=1)
        await model.create(title="Kindred", stock=5, reserved=2)
        await model.create(title="Mort", stock=9, reserved=9)


# endregion


# region naive
class Item(Stocked):
    @property
    def free(self) -> int:
        return self.stock - self.reserved


async def naive() -> list[tuple[str, int]]:
    items = await Item.filter(free__gt=0).order_by("free")
    return [(item.title, item.free) for item in items]


# endregion


# region
class FreeManager(Manager):
    def get_queryset(self) -> QuerySet:
        offers = super().get_queryset()
        return offers.annotate(free=F("stock") - F("reserved"))


class Offer(Stocked):
    free: int

    class Meta:
        manager = FreeManager()


async def task() -> list[tuple[str, int]]:
    offers = Offer.filter(free__gt=0).order_by("free")
    return [(offer.title, offer.free) for offer in await offers]


# endregion


# region way_descriptor
class Columns:
    def __getattr__(self, name):
        return F(name)


class hybrid:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(Columns() if instance is None else instance)


class Deal(Stocked):
    @hybrid
    def free(self):
        return self.stock - self.reserved


async def way_descriptor() -> list[tuple[str, int]]:
    deals = Deal.annotate(left=Deal.free).filter(left__gt=0)
    return [(deal.title, deal.free) for deal in await deals.order_by("left")]


# endregion

if __name__ == "__main__":
    run(
        task,
        [Item, Offer, Deal],
        fill=fill,
        naive=naive,
        ways=[way_descriptor],
    )
