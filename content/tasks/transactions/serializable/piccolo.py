from engine import DB
from models import TABLES, Book, fill
from piccolo.query.functions import Sum
from running import run


# region setup
async def transaction_level() -> str:
    """Ask the server."""
    rows = await Book.raw("SHOW transaction_isolation")
    return rows[0]["transaction_isolation"]


# endregion


# region
async def task() -> list[str]:
    async with DB.transaction():
        await Book.raw("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        await Book.select(Sum(Book.stock))
        level = await transaction_level()
    async with DB.transaction():
        return [level, await transaction_level()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
