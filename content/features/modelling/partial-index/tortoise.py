from running import run
from tortoise import Tortoise, fields, get_connection
from tortoise.indexes import PartialIndex
from tortoise.models import Model


# region setup
async def definition(index: str) -> str:
    """Ask the database how the index is defined."""
    catalogue = {
        "sqlite": f"SELECT sql FROM sqlite_master WHERE name = '{index}'",
        "postgres": (
            f"SELECT indexdef FROM pg_indexes WHERE indexname = '{index}'"
        ),
    }
    connection = get_connection("default")
    dialect = connection.capabilities.dialect
    rows = await connection.execute_query_dict(catalogue[dialect])
    return next(iter(rows[0].values())) if rows else ""


# endregion


# region
class Item(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    stock = fields.IntField()

    class Meta:
        indexes = (
            PartialIndex(
                fields=["title"], condition={"stock": 0}, name="sold_out"
            ),
        )


async def task() -> bool:
    await Tortoise.generate_schemas()
    return "WHERE" in await definition("sold_out")


# endregion

if __name__ == "__main__":
    run(task, [Item], create=False)
