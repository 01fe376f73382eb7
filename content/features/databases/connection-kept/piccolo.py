from database import DATABASE_URL
from engine import connect
from models import TABLES
from piccolo.table import Table
from running import run

# region setup
engine = connect(DATABASE_URL)  # PostgresEngine(config={"dsn": DATABASE_URL})
# endregion


# region
class Shop(Table, db=engine):
    pass


async def connection_id() -> int:
    rows = await Shop.raw("SELECT pg_backend_pid() AS id")
    return rows[0]["id"]


async def task() -> str:
    before, after = await connection_id(), await connection_id()
    assert before == after, "two queries, two connections"
    return "one connection"


# endregion

if __name__ == "__main__":
    run(task, TABLES)
