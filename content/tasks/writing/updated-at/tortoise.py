from datetime import UTC, datetime
from typing import Any

from running import run
from tortoise import fields, timezone
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import QuerySet

# region setup
OLD = datetime(2000, 1, 1, tzinfo=UTC)


class StampedManager(Manager):
    def get_queryset(self) -> QuerySet:
        return Stamped(self._model)


async def fill() -> None:
    for model in (Product, Item):
        await model.bulk_create([model(stock=0) for _ in range(3)])
        await model.all().update(updated_at=OLD)


# endregion


# region naive
class Product(Model):
    id = fields.IntField(primary_key=True)
    stock = fields.IntField(default=0)
    updated_at = fields.DatetimeField(auto_now=True)


async def naive() -> list[bool]:
    first, second = await Product.filter(id__in=[1, 2]).order_by("id")
    first.stock = second.stock = 5
    await first.save()
    await second.save(update_fields=["stock"])
    await Product.filter(id=3).update(stock=5)
    products = await Product.all().order_by("id")
    return [product.updated_at > OLD for product in products]


# endregion


# region
class Stamped(QuerySet):
    def update(self, **values: Any):
        return super().update(**{"updated_at": timezone.now(), **values})


class Item(Model):
    id = fields.IntField(primary_key=True)
    stock = fields.IntField(default=0)
    updated_at = fields.DatetimeField(auto_now=True)

    class Meta:
        manager = StampedManager()

    async def save(self, using_db=None, update_fields=None, **options) -> None:
        names = update_fields and [*update_fields, "updated_at"]
        await super().save(using_db, names, **options)


async def task() -> list[bool]:
    first, second = await Item.filter(id__in=[1, 2]).order_by("id")
    first.stock = second.stock = 5
    await first.save()
    await second.save(update_fields=["stock"])
    await Item.filter(id=3).update(stock=5)
    return [item.updated_at > OLD for item in await Item.all().order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, [Product, Item], fill=fill, naive=naive)
