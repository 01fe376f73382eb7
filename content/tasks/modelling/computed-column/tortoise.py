from decimal import Decimal

from running import run
from tortoise import fields
from tortoise.models import Model


# region
class TotalField(fields.DecimalField):
    allows_generated = True
    GENERATED_SQL = "GENERATED ALWAYS AS (price * quantity) STORED"


class Line(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(max_digits=8, decimal_places=2)
    quantity = fields.IntField()
    total = TotalField(
        max_digits=10, decimal_places=2, generated=True, null=True
    )


async def task() -> list[Decimal | None]:
    line = await Line.create(title="Mort", price=Decimal("7.99"), quantity=3)
    await line.refresh_from_db(fields=["total"])
    first = line.total
    line.quantity = 2
    await line.save()
    await line.refresh_from_db(fields=["total"])
    return [first, line.total]


# endregion

if __name__ == "__main__":
    run(task, [Line])
