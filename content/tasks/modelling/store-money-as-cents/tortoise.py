from decimal import Decimal
from typing import Any

from running import run
from tortoise import fields, get_connection
from tortoise.models import Model


# region setup
async def stored() -> int:
    rows = await get_connection("default").execute_query_dict(
        "SELECT MIN(price) AS price FROM item"
    )
    return rows[0]["price"]


# endregion


# region
class CentsField(fields.Field[Decimal], Decimal):
    SQL_TYPE = "INT"

    def to_db_value(self, value, instance):
        return None if value is None else int(value * 100)

    def to_python_value(self, value):
        if isinstance(value, int):  # As it comes from the database.
            return Decimal(value).scaleb(-2)
        return value


class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = CentsField()


async def task() -> list[Any]:
    await Item.create(title="Postcard", price=Decimal("1.50"))
    await Item.create(title="Poster", price=Decimal("12.00"))
    cheap = await Item.filter(price__lt=2)
    return [[(item.title, item.price) for item in cheap], await stored()]


# endregion

if __name__ == "__main__":
    run(task, [Item])
