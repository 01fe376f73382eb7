from decimal import Decimal

from engine import DB
from piccolo.columns import Integer, Numeric, Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run


# region setup
async def create_tables() -> None:
    await create_db_tables(Line)
    await Line.raw(ADD_TOTAL)


# endregion


# region
class Line(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))
    quantity = Integer()


class LineTotal(Table, db=DB, tablename="line"):  # To read: none may insert it.
    total = Numeric(digits=(10, 2))


ADD_TOTAL = (
    "ALTER TABLE line ADD COLUMN total NUMERIC(10, 2) "
    "GENERATED ALWAYS AS (price * quantity) VIRTUAL"
)


async def task() -> list[Decimal]:
    line = Line(title="Mort", price=Decimal("7.99"), quantity=3)
    await line.save()
    total = LineTotal.select(LineTotal.total).where(LineTotal.id == line.id)
    first = await total.first()
    line.quantity = 2
    await line.save()
    return [first["total"], (await total.first())["total"]]


# endregion

if __name__ == "__main__":
    run(task, [Line], create=False, fill=create_tables)
