from contextlib import suppress
from decimal import Decimal
from pathlib import Path

from database import DATABASE_URL
from running import run
from tortoise import fields
from tortoise.cli.cli import run_cli_async
from tortoise.exceptions import OperationalError
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model

# region setup
CONFIG = {
    "connections": {"default": DATABASE_URL.replace("postgresql:", "asyncpg:")},
    "apps": {"models": {"models": ["__main__"], "migrations": "migrations"}},
}


async def tortoise(command: str) -> None:
    await run_cli_async(["--config", "__main__.CONFIG", command])


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        constraints = (CheckConstraint(check="price > 0", name="positive"),)


BY_HAND = """
        ops.AddConstraint(
            "Item", CheckConstraint("price > 0", name="positive")
        ),
    ]
"""


async def task() -> list[str]:
    await tortoise("init")
    await tortoise("makemigrations")
    first = Path("migrations/0001_initial.py")
    first.write_text(first.read_text().replace("\n    ]\n", BY_HAND))
    await tortoise("migrate")
    await Item.create(title="Kindred", price=Decimal("14.00"))
    with suppress(OperationalError):
        await Item.create(title="Mort", price=Decimal("-7.99"))
    return [item.title for item in await Item.all()]


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
