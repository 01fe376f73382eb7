from decimal import Decimal

from engine import DB
from piccolo.columns import Integer, Numeric, Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Line(Table, db=DB):
    id: Serial
    title = Varchar(length=50)
    price = Numeric(digits=(8, 2))
    stock = Integer()


class PricedLine(
    Table, db=DB, tablename="line"
):  # To read: no insert may name it.
    title = Varchar(length=50)
    worth = Numeric(digits=(10, 2))


async def task() -> list[tuple[str, Decimal]]:
    await Line.raw(
        "ALTER TABLE line ADD COLUMN worth NUMERIC(10, 2) "
        "GENERATED ALWAYS AS (price * stock) VIRTUAL"
    )
    await Line(title="Mort", price=Decimal("7.99"), stock=9).save()
    await Line(title="Kindred", price=Decimal("14.00"), stock=5).save()
    lines = await PricedLine.select().order_by(PricedLine.title)
    return [(line["title"], line["worth"]) for line in lines]


# endregion

if __name__ == "__main__":
    run(task, [Line])
