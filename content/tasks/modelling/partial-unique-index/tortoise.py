from contextlib import suppress
from pathlib import Path

from database import DATABASE_URL
from running import run
from tortoise import fields, get_connection
from tortoise.cli.cli import run_cli_async
from tortoise.exceptions import IntegrityError
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

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
        by_hand = ON_SQLITE if DATABASE_URL.startswith("sqlite") else BY_HAND
        by_hand = f"\n        {by_hand}\n    ]\n"
        first.write_text(first.read_text().replace("\n    ]\n", by_hand))
    await get_connection("default").execute_script(
        "DROP TABLE IF EXISTS tortoise_migrations"
    )
    await tortoise("migrate")


ON_SQLITE = """ops.RunSQL(
            "CREATE UNIQUE INDEX one_live ON shelf (name) WHERE NOT deleted"
        ),"""
# endregion


# region naive
class Topic(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50, unique=True)
    deleted = fields.BooleanField(default=False)


async def naive() -> list[int]:
    await Topic.create(name="fantasy", deleted=True)
    await Topic.create(name="fantasy")
    deleted = [topic.deleted for topic in await Topic.all()]
    return [deleted.count(True), deleted.count(False)]


# endregion


# region
ONE_LIVE = UniqueConstraint(
    fields=("name",), name="one_live", condition="NOT deleted"
)


class Shelf(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    deleted = fields.BooleanField(default=False)

    class Meta:
        constraints = (ONE_LIVE,)


# To write into the migration that makes the table; on SQLite, it is raw SQL.
BY_HAND = f'ops.AddConstraint("Shelf", {ONE_LIVE}),'


async def task() -> list[int]:
    for _ in range(2):
        await Shelf.create(name="fantasy", deleted=True)
    await Shelf.create(name="fantasy")
    with suppress(IntegrityError):
        await Shelf.create(name="fantasy")
    deleted = [shelf.deleted for shelf in await Shelf.all()]
    return [deleted.count(True), deleted.count(False)]


# endregion

if __name__ == "__main__":
    run(task, [Topic, Shelf], create=False, fill=create_tables, naive=naive)
