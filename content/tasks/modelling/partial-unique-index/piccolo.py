import sqlite3
from contextlib import suppress

from asyncpg.exceptions import UniqueViolationError
from engine import DB
from piccolo.columns import Boolean, Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region setup
async def create_tables() -> None:
    await create_db_tables(Topic, Shelf)
    await Shelf.raw(ONE_LIVE)


# endregion


# region naive
class Topic(Table, db=DB):
    id: Serial
    name = Varchar(length=50, unique=True)
    deleted = Boolean(default=False)


async def naive() -> list[int]:
    await Topic(name="fantasy", deleted=True).save()
    await Topic(name="fantasy").save()
    deleted = await Topic.select(Topic.deleted).output(as_list=True)
    return [deleted.count(True), deleted.count(False)]


# endregion


# region
class Shelf(Table, db=DB):
    id: Serial
    name = Varchar(length=50)
    deleted = Boolean(default=False)


ONE_LIVE = "CREATE UNIQUE INDEX one_live ON shelf (name) WHERE NOT deleted"


async def task() -> list[int]:
    for _ in range(2):
        await Shelf(name="fantasy", deleted=True).save()
    await Shelf(name="fantasy").save()
    with suppress(UniqueViolationError, sqlite3.IntegrityError):
        await Shelf(name="fantasy").save()
    deleted = await Shelf.select(Shelf.deleted).output(as_list=True)
    return [deleted.count(True), deleted.count(False)]


# endregion

if __name__ == "__main__":
    run(task, [Topic, Shelf], create=False, fill=create_tables, naive=naive)
