from contextlib import suppress
from decimal import Decimal

from running import run
from tortoise import Tortoise, connections, fields
from tortoise.exceptions import OperationalError
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.schema_editor import (
    AsyncpgSchemaEditor,
    MySQLSchemaEditor,
    SqliteSchemaEditor,
)
from tortoise.models import Model

EDITORS = {
    "sqlite": SqliteSchemaEditor,
    "postgres": AsyncpgSchemaEditor,
    "mysql": MySQLSchemaEditor,
}


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        constraints = (CheckConstraint(check="price > 0", name="price_is_positive"),)


async def task() -> list[str]:
    await Tortoise.generate_schemas()
    connection = connections.get("default")
    editor = EDITORS[connection.capabilities.dialect](connection)
    await editor.add_constraint(Item, Item._meta.constraints[0])
    await Item.create(title="Kindred", price=Decimal("14.00"))
    with suppress(OperationalError):
        await Item.create(title="Mort", price=Decimal("-7.99"))
    return [item.title for item in await Item.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
