import os
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

from engine import DB as DB
from generated import use
from legacy import DROPPED, LEGACY
from piccolo.apps.schema.commands.generate import generate
from piccolo.engine.postgres import PostgresEngine
from piccolo.table import Table
from running import run

# region setup
# This module, with DB. A project has piccolo_conf.py.
os.environ["PICCOLO_CONF"] = __name__


class Nothing(Table, db=DB):
    """Sends what is not about a table."""


async def fill() -> None:
    # It asks about all tables at once: over one connection in one order.
    if isinstance(DB, PostgresEngine):
        await DB.close_connection_pool()
        await DB.start_connection_pool(min_size=1, max_size=1)
    for statement in [*DROPPED, *LEGACY]:
        await Nothing.raw(statement.replace("{", "{{").replace("}", "}}"))


async def orders(models: Any) -> list[list[Any]]:
    Order, Line, Total = models.Order, models.OrderLine, models.OrderTotal
    totals = {row["order_id"]: row["total"] for row in await Total.select()}
    lines = Line.select(Line.order_id, Line.product_id.title, Line.quantity)
    found = await lines.order_by(Line.line_no)
    return [
        [
            order["customer"],
            order["status"],
            order["details"]["gift"],
            [
                [line["product_id.title"], line["quantity"]]
                for line in found
                if line["order_id"] == order["id"]
            ],
            f"{totals[order['id']]:.2f}",
        ]
        for order in await Order.select()
        .order_by(Order.id)
        .output(load_json=True)
    ]


# endregion


# region naive
async def naive() -> list[list[Any]]:
    code = StringIO()
    with redirect_stdout(code):
        await generate()  # piccolo schema generate > tables.py
    return await orders(use(code.getvalue(), "naive"))


# endregion


# region
BY_HAND = """
class OrderTotal(Table, tablename="order_total"):
    order_id = Integer(primary_key=True)
    total = Numeric()
"""


async def task() -> list[list[Any]]:
    code = StringIO()
    with redirect_stdout(code):
        await generate()  # piccolo schema generate > tables.py
    text = code.getvalue()
    text = text.replace("status = Column(", "status = Varchar(length=4, ")
    text = text.replace("line_no = Serial(", "line_no = Integer(")
    return await orders(use(text + BY_HAND, "task"))


# endregion

if __name__ == "__main__":
    run(task, [], fill=fill, naive=naive)
