import re
import sys
from typing import Any

from aerich import Command
from database import DATABASE_URL
from generated import use
from legacy import DROPPED, LEGACY
from running import run
from tortoise import get_connection
from tortoise.context import TortoiseContext
from tortoise.models import Model

# region setup
CONFIG = {
    "connections": {"default": DATABASE_URL.replace("postgresql:", "asyncpg:")},
    "apps": {"models": {"models": ["aerich.models"]}},
}

# SQLite: the name is put into a PRAGMA as it stands.
TABLE = '"order"' if DATABASE_URL.startswith("sqlite") else "order"

# One key where the table has two columns; relations; and names of tables.
BY_HAND = """

class OrderLine(Model):
    order = fields.ForeignKeyField("models.Order", related_name="lines")
    line_no = fields.IntField(primary_key=True)
    product = fields.ForeignKeyField("models.Product")
    quantity = fields.IntField()

    class Meta:
        table = "order_line"


class OrderTotal(Model):
    order_id = fields.IntField(primary_key=True)
    total = fields.DecimalField(max_digits=40, decimal_places=2)

    class Meta:
        table = "order_total"
"""


async def fill() -> None:
    for statement in [*DROPPED, *LEGACY]:
        await get_connection("default").execute_script(statement)


async def orders(code: str, part: str) -> list[list[Any]]:
    sys.modules["generated"] = use(code, part)
    async with TortoiseContext() as context:
        await context.init(
            db_url=CONFIG["connections"]["default"],
            modules={"models": ["generated"]},
        )
        return await orders_of(**context.apps["models"])


async def orders_of(
    Order: type[Model],
    OrderLine: type[Model],
    OrderTotal: type[Model],
    **_: Any,
) -> list[list[Any]]:
    totals = {view.order_id: view.total for view in await OrderTotal.all()}
    lines = OrderLine.all().order_by("line_no").select_related("product")
    return [
        [
            order.customer,
            order.status,
            order.details["gift"],
            [
                [line.product.title, line.quantity]
                for line in await lines.filter(order=order)
            ],
            f"{totals[order.id]:.2f}",
        ]
        for order in await Order.all().order_by("id")
    ]


# endregion


# region naive
async def naive() -> list[list[Any]]:
    # aerich inspectdb > models.py
    command = Command(CONFIG)
    return await orders(await command.inspectdb(), "naive")


# endregion


# region
# What Aerich doesn't know. In pyproject.toml: [tool.aerich.inspectdb]
FIELDS = {
    "order_status": "CharField",
    "enum": "CharField",
    "DECIMAL": "DecimalField",
}
EDITS = {
    r"CharField\(\)": "CharField(max_length=4)",
    r"Decimal\w+\(.*\)": "DecimalField(max_digits=8, decimal_places=2)",
    r"details = .*": "details = fields.JSONField()",
    '"Order"': "Order",
}


async def task() -> list[list[Any]]:
    # aerich inspectdb -t product -t '"order"' > models.py
    command = Command(CONFIG, inspectdb_fields=FIELDS)
    code = await command.inspectdb(["product", TABLE])
    for old, new in EDITS.items():
        code = re.sub(old, new, code)
    return await orders(code + BY_HAND, "task")


# endregion

if __name__ == "__main__":
    run(task, [], create=False, fill=fill, naive=naive)
