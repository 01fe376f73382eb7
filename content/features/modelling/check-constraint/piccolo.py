from contextlib import suppress
from decimal import Decimal

from asyncpg.exceptions import CheckViolationError
from engine import DB
from piccolo.columns import Numeric, Serial, Varchar
from piccolo.constraints import Check
from piccolo.table import Table, create_db_tables
from running import run


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))

    price_is_positive = Check(price > 0)


async def task() -> list[str]:
    await create_db_tables(Item)
    await Item(title="Kindred", price=Decimal("14.00")).save()
    with suppress(CheckViolationError):
        await Item(title="Mort", price=Decimal("-7.99")).save()
    return await Item.select(Item.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
