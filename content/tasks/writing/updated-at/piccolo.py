from datetime import UTC, datetime

from engine import DB
from piccolo.columns import Integer, Serial, Timestamptz
from piccolo.columns.defaults import TimestamptzNow
from piccolo.table import Table
from running import run

# region setup
OLD = datetime(2000, 1, 1, tzinfo=UTC)


async def fill() -> None:
    await Product.insert(*(Product(updated_at=OLD) for _ in range(3)))
    await Item.insert(*(Item(updated_at=OLD) for _ in range(3)))


# endregion


# region naive
class Product(Table, db=DB):
    id: Serial
    stock = Integer()
    updated_at = Timestamptz(default=TimestamptzNow())


async def naive() -> list[bool]:
    first, second, _ = await Product.objects().order_by(Product.id)
    first.stock = second.stock = 5
    await first.save()
    await second.save([Product.stock])
    await Product.update({Product.stock: 5}).where(Product.id == 3)
    products = await Product.objects().order_by(Product.id)
    return [product.updated_at > OLD for product in products]


# endregion


# region
def now() -> datetime:
    return datetime.now(UTC)


class Item(Table, db=DB):
    id: Serial
    stock = Integer()
    updated_at = Timestamptz(auto_update=now)


async def task() -> list[bool]:
    first, second, _ = await Item.objects().order_by(Item.id)
    first.stock = second.stock = 5
    await first.save()
    await second.save([Item.stock])
    await Item.update({Item.stock: 5}).where(Item.id == 3)
    items = await Item.objects().order_by(Item.id)
    return [item.updated_at > OLD for item in items]


# endregion

if __name__ == "__main__":
    run(task, [Product, Item], fill=fill, naive=naive)
