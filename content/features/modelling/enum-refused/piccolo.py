from contextlib import suppress
from enum import Enum
from sqlite3 import IntegrityError

from asyncpg.exceptions import CheckViolationError
from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.constraints import Check
from piccolo.table import Table, create_db_tables
from running import run

# region setup
SQLITE = """
    CREATE TABLE item (
        id INTEGER PRIMARY KEY, title VARCHAR(50) NOT NULL,
        binding VARCHAR(10) NOT NULL
            CHECK (binding IN ('paperback', 'hardback'))
    )
"""
# endregion


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = Varchar(length=10, choices=Binding)

    known = Check(
        (binding == Binding.PAPERBACK) | (binding == Binding.HARDBACK)
    )


async def task() -> list[str]:
    if DB.engine_type == "sqlite":  # It has no ALTER TABLE … ADD CONSTRAINT.
        await Item.raw(SQLITE)
    else:
        await create_db_tables(Item)
    await Item(title="Kindred", binding=Binding.PAPERBACK).save()
    with suppress(CheckViolationError, IntegrityError):
        await Item(title="Mort", binding="scroll").save()
    return await Item.select(Item.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
