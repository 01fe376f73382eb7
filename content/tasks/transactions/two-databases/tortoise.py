from database import DATABASE_URL
from models import MODELS, Tag, fill
from running import run
from tortoise import get_connection
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.context import TortoiseContext
from tortoise.models import Model
from tortoise.transactions import in_transaction

# region setup
URL = DATABASE_URL.replace("postgresql:", "asyncpg:")
REPLICA = URL  # Here the same database once more.
# endregion


# region
class ReplicaForReads:
    def db_for_read(self, model: type[Model]) -> str:
        if isinstance(get_connection("default"), TransactionalDBClient):
            return "default"  # The replica can't see what was written there.
        return "replica"

    def db_for_write(self, model: type[Model]) -> str:
        return "default"


CONFIG = {
    "connections": {"default": URL, "replica": REPLICA},
    "apps": {
        "models": {"models": ["__main__"], "default_connection": "default"}
    },
    "routers": [ReplicaForReads],
}


async def task() -> list[str]:
    async with TortoiseContext() as context:
        await context.init(CONFIG)  # An application: Tortoise.init(CONFIG)
        await Tag.create(name="essays")
        tags = await Tag.filter(id__gt=4)  # The shop had four tags before.
        return [tag.name for tag in tags]


# endregion


# region way_inside
async def way_inside() -> list[str]:
    async with TortoiseContext() as context:
        await context.init(CONFIG)
        async with in_transaction("default"):
            await Tag.create(name="essays")
            tags = await Tag.filter(id__gt=4)  # It had four before.
            return [tag.name for tag in tags]


# endregion


# region way_unasking
class ReplicaForAllReads(ReplicaForReads):
    def db_for_read(self, model: type[Model]) -> str:
        return "replica"


async def way_unasking() -> list[str]:
    async with TortoiseContext() as context:
        await context.init(CONFIG | {"routers": [ReplicaForAllReads]})
        async with in_transaction("default"):
            await Tag.create(name="essays")
            tags = await Tag.filter(id__gt=4)  # It had four before.
            return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, ways=[way_inside, way_unasking])
