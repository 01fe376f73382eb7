from engine import DB
from models import TABLES, Book, fill
from piccolo.query.functions import Sum
from running import run


# region
async def task() -> str:
    async with DB.transaction():
        await Book.raw("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        await Book.select(Sum(Book.stock))
        # What the server says of this transaction.
        rows = await Book.raw("SHOW transaction_isolation")
        return rows[0]["transaction_isolation"]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
