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


class Remark(Table, db=DB):
    id = Integer(primary_key=True)
    number = Integer()
    position = Integer()
    text = Varchar(length=50)


# endregion

# region
UNIQUE = "CREATE UNIQUE INDEX line_key ON line (number, position)"
TABLE = """
    CREATE TABLE remark (
        id INTEGER PRIMARY KEY, number INTEGER, position INTEGER,
        text VARCHAR(50),
        FOREIGN KEY (number, position) REFERENCES line (number, position)
    )
"""


async def task() -> list[tuple[str, int, str]]:
    await create_db_tables(Line)
    await Line.raw(UNIQUE)
    await Remark.raw(TABLE)
    await Line(number=1001, position=2, title="Solaris").save()
    await Remark(id=1, number=1001, position=2, text="in stock").save()
    with suppress(ForeignKeyViolationError, IntegrityError):
        await Remark(id=2, number=1001, position=9, text="no such line").save()
    remark = await Remark.objects().first()
    key = (Line.number == remark.number) & (Line.position == remark.position)
    line = await Line.objects().get(key)
    return [(line.title, line.position, remark.text)]


# endregion

if __name__ == "__main__":
    run(task, [Line, Remark], create=False)
