from contextlib import suppress
from decimal import Decimal
from sqlite3 import IntegrityError

from asyncpg.exceptions import CheckViolationError
from engine import DB
from piccolo.columns import Numeric, Serial, Varchar
from piccolo.constraints import Check
from piccolo.querystring import QueryString
from piccolo.table import Table, create_db_tables
from running import run

# region setup
SQLITE = """
    CREATE TABLE offer (
        id INTEGER PRIMARY KEY, title VARCHAR(50) NOT NULL,
        price NUMERIC NOT NULL CONSTRAINT not_negative CHECK (price >= 0)
    )
"""


async def create_tables() -> None:
    await create_db_tables(Item)
    if DB.engine_type == "sqlite":  # It has no ALTER TABLE … ADD CONSTRAINT.
        await Offer.raw(SQLITE)
    else:
        await create_db_tables(Offer)


# endregion


# region naive
LOWER = QueryString("price - 20")  # A Numeric has no operator for it.


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))

    def save(self, columns=None):
        if self.price < 0:
            raise ValueError("A price can't be negative")
        return super().save(columns)


async def naive() -> list[tuple[str, Decimal]]:
    await Item(title="Parable of the Sower", price=Decimal("13.25")).save()
    with suppress(ValueError):
        await Item(title="Mort", price=Decimal("-1.00")).save()
    await Item.update({Item.price: LOWER}, force=True)
    items = await Item.objects().order_by(Item.id)
    return [(item.title, item.price) for item in items]


# endregion


# region
class Offer(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))

    not_negative = Check(price >= 0)


async def task() -> list[tuple[str, Decimal]]:
    await Offer(title="Parable of the Sower", price=Decimal("13.25")).save()
    with suppress(CheckViolationError, IntegrityError):  # asyncpg's, sqlite3's
        await Offer(title="Mort", price=Decimal("-1.00")).save()
    with suppress(CheckViolationError, IntegrityError):
        await Offer.update({Offer.price: LOWER}, force=True)
    offers = await Offer.objects().order_by(Offer.id)
    return [(offer.title, offer.price) for offer in offers]


# endregion

if __name__ == "__main__":
    run(task, [Item, Offer], create=False, fill=create_tables, naive=naive)
