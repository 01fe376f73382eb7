import sqlite3
from contextlib import suppress

from asyncpg.exceptions import UniqueViolationError
from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.constraints import Unique
from piccolo.table import Table, create_db_tables
from running import run

# region setup
SQLITE = """
    CREATE TABLE place (
        id INTEGER PRIMARY KEY, shelf VARCHAR(20) NOT NULL,
        position INTEGER NOT NULL, UNIQUE (shelf, position)
    )
"""


async def create_tables() -> None:
    if DB.engine_type == "sqlite":  # It has no ALTER TABLE … ADD CONSTRAINT.
        await Place.raw(SQLITE)
    else:
        await create_db_tables(Place)


# endregion


# region
class Place(Table, db=DB):
    id: Serial
    shelf = Varchar(length=20)
    position = Integer()

    one_book_a_place = Unique([shelf, position])


async def task() -> list[tuple[str, int]]:
    await Place.insert(
        Place(shelf="fiction", position=1),
        Place(shelf="fiction", position=2),
        Place(shelf="poetry", position=1),
    )
    with suppress(UniqueViolationError, sqlite3.IntegrityError):
        await Place(shelf="fiction", position=2).save()
    with suppress(UniqueViolationError, sqlite3.IntegrityError):
        await Place.update(shelf="fiction").where(Place.shelf == "poetry")
    places = await Place.select().order_by(Place.id)
    return [(place["shelf"], place["position"]) for place in places]


# endregion

if __name__ == "__main__":
    run(task, [Place], create=False, fill=create_tables)
