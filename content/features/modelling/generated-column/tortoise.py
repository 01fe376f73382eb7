from decimal import Decimal

from running import run
from tortoise import fields
from tortoise.models import Model


# region
class WorthField(fields.DecimalField):
    allows_generated = True
    GENERATED_SQL = "GENERATED ALWAYS AS (price * stock) STORED"


class Line(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(max_digits=8, decimal_places=2)
    stock = fields.IntField()
    worth = WorthField(
        max_digits=10, decimal_places=2, generated=True, null=True
    )


async def task() -> list[tuple[str, Decimal]]:
    await Line.create(title="Mort", price=Decimal("7.99"), stock=9)
    await Line.create(title="Kindred", price=Decimal("14.00"), stock=5)
    return await Line.all().order_by("title").values_list("title", "worth")


# endregion

if __name__ == "__main__":
    run(task, [Line])
