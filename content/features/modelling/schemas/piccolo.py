from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region
class Item(Table, db=DB, schema="archive"):
    id: Serial
    title = Varchar(length=50)


async def task() -> list[str]:
    await create_db_tables(Item)
    await Item(title="Kindred").save()
    return await Item.select(Item.title).output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
