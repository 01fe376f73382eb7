from models import MODELS, Book, fill
from running import run
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.functions import Sum
from tortoise.transactions import in_transaction


# region setup
async def transaction_level(connection: BaseDBAsyncClient) -> str:
    """Ask the server."""
    rows = await connection.execute_query_dict("SHOW transaction_isolation")
    return rows[0]["transaction_isolation"]


# endregion


# region
async def task() -> list[str]:
    async with in_transaction() as connection:
        await connection.execute_query(
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"
        )
        await Book.annotate(total=Sum("stock")).values("total")
        level = await transaction_level(connection)
    async with in_transaction() as connection:
        return [level, await transaction_level(connection)]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
