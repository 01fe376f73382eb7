from datetime import date

from engine import DB
from piccolo.columns import Date, Serial
from piccolo.query.functions import Day, Month, Year
from piccolo.table import Table
from running import run


# region setup
class Sale(Table, db=DB):
    id: Serial
    day = Date()


async def fill() -> None:
    await Sale(day=date(2026, 2, 1)).save()
    await Sale(day=date(2026, 3, 1)).save()


# endregion


# region
async def task() -> list[int]:
    sales = Sale.select(Sale.id).where(
        Year(Sale.day) == 2026,
        Month(Sale.day) == 2,
        Day(Sale.day) == 1,
    )
    return await sales.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
