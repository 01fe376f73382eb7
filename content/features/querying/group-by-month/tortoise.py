from datetime import date

from running import run
from tortoise import fields, get_connection
from tortoise.expressions import RawSQL
from tortoise.functions import Count
from tortoise.models import Model


# region setup
class Sale(Model):
    id = fields.IntField(primary_key=True)
    day = fields.DateField()


async def fill() -> None:
    for month, day in [(1, 5), (1, 31), (2, 1)]:
        await Sale.create(day=date(2026, month, day))


# endregion


# region
MONTH = {
    "sqlite": "strftime('%Y-%m', day)",
    "postgres": "to_char(day, 'YYYY-MM')",
    "mysql": "LEFT(day, 7)",
}


async def task() -> list[tuple[int, int, int]]:
    dialect = get_connection("default").capabilities.dialect
    sales = (
        await Sale.annotate(month=RawSQL(MONTH[dialect]), total=Count("id"))
        .group_by("month")
        .order_by("month")
        .values_list("month", "total")
    )
    return [(int(month[:4]), int(month[5:]), total) for month, total in sales]


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
