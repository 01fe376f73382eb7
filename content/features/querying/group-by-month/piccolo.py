from datetime import date

from engine import DB
from piccolo.columns import Date, Serial
from piccolo.query.functions import Count, Month, Year
from piccolo.table import Table
from running import run


# region setup
class Sale(Table, db=DB):
    id: Serial
    day = Date()


async def fill() -> None:
    for month, day in [(1, 5), (1, 31), (2, 1)]:
        await Sale(day=date(2026, month, day)).save()


# endregion


# region
async def task() -> list[tuple[int, int, int]]:
    year, month = Year(Sale.day, alias="year"), Month(Sale.day, alias="month")
    sales = (
        await Sale.select(year, month, Count(alias="total"))
        .group_by(year, month)
        .order_by(year, month)
    )
    return [(sale["year"], sale["month"], sale["total"]) for sale in sales]


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
