from datetime import date

from running import run
from tortoise import fields, get_connection
from tortoise.expressions import RawSQL
from tortoise.models import Model


# region setup
class Sale(Model):
    id = fields.IntField(primary_key=True)
    day = fields.DateField()


async def fill() -> None:
    await Sale.create(day=date(2026, 2, 1))
    await Sale.create(day=date(2026, 3, 1))


# endregion


# region
async def task() -> list[int]:
    if get_connection("default").capabilities.dialect == "sqlite":
        parts = {"year": "%Y", "month": "%m", "date": "%d"}
        parts = {k: RawSQL(f"strftime('{v}', day)") for k, v in parts.items()}
        sales = Sale.annotate(**parts)
        sales = sales.filter(year="2026", month="02", date="01")
    else:
        sales = Sale.filter(day__year=2026, day__quarter=1, day__month=2)
        sales = sales.filter(day__day=1)
    return [sale.id async for sale in sales]


# endregion

if __name__ == "__main__":
    run(task, [Sale], fill=fill)
