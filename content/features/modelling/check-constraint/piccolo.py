from contextlib import suppress
from decimal import Decimal
from sqlite3 import IntegrityError

from asyncpg.exceptions import CheckViolationError
from engine import DB
from piccolo.columns import Numeric, Serial, Varchar
from piccolo.constraints import Check
from piccolo.table import Table, create_db_tables
from running import run

# region setup
SQLITE = """
    CREATE TABLE item (
        id INTEGER PRIMARY KEY, title VARCHAR(50) NOT NULL,
        price NUMERIC NOT NULL CONSTRAINT price_is_positive CHECK (price > 0)
    )
"""
# endregion


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))

    price_is_positive = Check(price > 0)


async def task() -> list[str]:
    if DB.engine_type == "sqlite":  # It has no ALTER TABLE … ADD CONSTRAINT.
        await Item.raw(SQLITE)
    else:
        await create_db_tables(Item)
    await Item(title="Kindred", price=Decimal("14.00")).save()
    with suppress(CheckViolationError, IntegrityError):
        await Item(title="Mort", price=Decimal("-7.99")).save()
    return await Item.select(Item.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
