from enum import Enum

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run

# region setup
TYPE = "SELECT pg_typeof(binding)::text, enum_range(binding)::text[] FROM item"
# endregion


# region
class Binding(Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class BindingColumn(Varchar):
    column_type = "binding"


class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    binding = BindingColumn(default=Binding.PAPERBACK, choices=Binding)


async def task() -> list:
    await Item.raw("CREATE TYPE binding AS ENUM ('paperback', 'hardback')")
    await create_db_tables(Item)
    await Item(title="Mort", binding=Binding.PAPERBACK).save()
    paperbacks = Item.select(Item.title).where(
        Item.binding == Binding.PAPERBACK
    )
    [row] = await Item.raw(TYPE)
    return [await paperbacks.output(as_list=True), *row.values()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
