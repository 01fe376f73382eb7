from database import DATABASE_URL
from running import run
from tortoise import fields
from tortoise.cli.cli import run_cli_async
from tortoise.models import Model


# region
class Publisher(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=100)


CONFIG = {
    "connections": {"default": DATABASE_URL.replace("postgresql:", "asyncpg:")},
    "apps": {"models": {"models": ["__main__"], "migrations": "migrations"}},
}


async def task() -> list[str]:
    for command in ["init", "makemigrations", "migrate"]:
        await run_cli_async(["--config", "__main__.CONFIG", command])
    await Publisher.create(name="Ace Books")
    return await Publisher.all().values_list("name", flat=True)


# endregion

if __name__ == "__main__":
    run(task, [Publisher], create=False)
