from contextlib import suppress
from decimal import Decimal
from pathlib import Path

from database import DATABASE_URL
from running import run
from tortoise import fields, get_connection
from tortoise.cli.cli import run_cli_async
from tortoise.exceptions import OperationalError, ValidationError
from tortoise.expressions import F
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model
from tortoise.validators import MinValueValidator

# region setup
CONFIG = {
    "connections": {"default": DATABASE_URL.replace("postgresql:", "asyncpg:")},
    "apps": {"models": {"models": ["__main__"], "migrations": "migrations"}},
}


async def tortoise(command: str) -> None:
    await run_cli_async(["--config", "__main__.CONFIG", command])


async def create_tables() -> None:
    first = Path("migrations/0001_initial.py")
    if not first.exists():
        await tortoise("init")
        await tortoise("makemigrations")
        by_hand = f"\n        {BY_HAND}\n    ]\n"
        first.write_text(first.read_text().replace("\n    ]\n", by_hand))
    await get_connection("default").execute_script(
        "DROP TABLE IF EXISTS tortoise_migrations"
    )
    await tortoise("migrate")


# endregion


# region naive
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(
        max_digits=8, decimal_places=2, validators=[MinValueValidator(0)]
    )


async def naive() -> list[tuple[str, Decimal]]:
    await Item.create(title="Parable of the Sower", price=Decimal("13.25"))
    with suppress(ValidationError):
        await Item.create(title="Mort", price=Decimal("-1.00"))
    await Item.all().update(price=F("price") - 20)
    items = await Item.all().order_by("id")
    return [(item.title, item.price) for item in items]


# endregion


# region
NOT_NEGATIVE = CheckConstraint(check="price >= 0", name="not_negative")


class Offer(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    price = fields.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        constraints = (NOT_NEGATIVE,)


# The end of the first migration, which makemigrations wrote without it.
BY_HAND = f'ops.AddConstraint("Offer", {NOT_NEGATIVE}),'


async def task() -> list[tuple[str, Decimal]]:
    await Offer.create(title="Parable of the Sower", price=Decimal("13.25"))
    with suppress(OperationalError):  # On MariaDB it's no IntegrityError.
        await Offer.create(title="Mort", price=Decimal("-1.00"))
    with suppress(OperationalError):
        await Offer.all().update(price=F("price") - 20)
    offers = await Offer.all().order_by("id")
    return [(offer.title, offer.price) for offer in offers]


# endregion

if __name__ == "__main__":
    run(task, [Item, Offer], create=False, fill=create_tables, naive=naive)
