from decimal import Decimal
from typing import Any

from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table
from running import run

# region setup
STORED = "SELECT MIN(price) AS price FROM item"


class Cents(int):  # The driver takes what is an int.
    @classmethod
    def of(cls, amount: str) -> "Cents":
        return cls(Decimal(amount) * 100)

    @property
    def amount(self) -> Decimal:
        return Decimal(self).scaleb(-2)


# endregion


# region
class CentsColumn(Integer):
    column_type = "INTEGER"

    def __set__(self, obj, value):
        obj.__dict__[self._meta.name] = None if value is None else Cents(value)


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = CentsColumn()


async def task() -> list[Any]:
    await Item(title="Postcard", price=Cents.of("1.50")).save()
    await Item(title="Poster", price=Cents.of("12.00")).save()
    cheap = await Item.objects().where(Item.price < Cents.of("2"))
    found = [(item.title, item.price.amount) for item in cheap]
    return [found, (await Item.raw(STORED))[0]["price"]]


# endregion

if __name__ == "__main__":
    run(task, [Item])
