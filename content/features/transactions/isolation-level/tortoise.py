from models import MODELS, Book, fill
from running import run
from tortoise.functions import Sum
from tortoise.transactions import in_transaction


# region
async def task() -> str:
    async with in_transaction() as connection:
        await connection.execute_query(
            "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"
        )
        await Book.annotate(total=Sum("stock")).values("total")
        # What the server says of this transaction.
        rows = await connection.execute_query_dict("SHOW transaction_isolation")
        return rows[0]["transaction_isolation"]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
