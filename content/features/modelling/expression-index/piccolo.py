from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region setup
async def definition(index: str) -> str:
    """Ask the database how the index is defined."""
    catalogue = {
        "sqlite": f"SELECT sql FROM sqlite_master WHERE name = '{index}'",
        "postgres": (
            f"SELECT indexdef FROM pg_indexes WHERE indexname = '{index}'"
        ),
    }
    rows = await Item.raw(catalogue[DB.engine_type])
    return next(iter(rows[0].values())) if rows else ""


# endregion


# region
class Item(Table, db=DB):
    id: Serial
    title = Varchar(length=50)


async def task() -> bool:
    await create_db_tables(Item)
    await Item.raw("CREATE INDEX title_lower ON item (LOWER(title))")
    return "lower(" in (await definition("title_lower")).lower()


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
