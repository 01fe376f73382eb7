from contextlib import suppress
from sqlite3 import IntegrityError

from asyncpg.exceptions import ForeignKeyViolationError
from engine import DB
from piccolo.columns import Integer, Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region setup
class Line(Table, db=DB):
    id: Serial
    number = Integer()
    position = Integer()
    title = Varchar(length=50)


class Shipment(Table, db=DB):
    id = Integer(primary_key=True)
    number = Integer()
    position = Integer()


# endregion

# region
UNIQUE = "CREATE UNIQUE INDEX line_key ON line (number, position)"
TABLE = """
    CREATE TABLE shipment (
        id INTEGER PRIMARY KEY, number INTEGER, position INTEGER,
        FOREIGN KEY (number, position) REFERENCES line (number, position)
    )
"""


async def task() -> list[tuple[str, int]]:
    await create_db_tables(Line)
    await Line.raw(UNIQUE)
    await Shipment.raw(TABLE)
    await Line(number=1001, position=2, title="Solaris").save()
    await Shipment(id=1, number=1001, position=2).save()
    with suppress(ForeignKeyViolationError, IntegrityError):
        await Shipment(id=2, number=1001, position=9).save()  # No such line.
    shipment = await Shipment.objects().first()
    key = (Line.number == shipment.number) & (
        Line.position == shipment.position
    )
    line = await Line.objects().get(key)
    return [(line.title, line.position)]


# endregion

if __name__ == "__main__":
    run(task, [Line, Shipment], create=False)
