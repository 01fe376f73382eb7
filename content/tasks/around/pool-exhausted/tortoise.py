from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from shoppers import Pay, all_at_once
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

# region setup
CONNECTIONS = {
    "postgresql": "SELECT state, count(*) AS n FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state",
    # One that is being refused is there for a moment.
    "mysql": "SELECT command AS state, count(*) AS n "
    "FROM information_schema.processlist "
    "WHERE id <> connection_id() AND command NOT IN ('Busy', 'Connect') "
    "GROUP BY command",
}


async def look() -> dict[str, int]:
    """How many connections the server has, by what they do."""
    url = DATABASE_URL.replace("postgresql:", "asyncpg:")
    async with TortoiseContext() as context:
        await context.init(db_url=url, modules={"models": ["__main__"]})
        connection = context.connections.get("default")
        sql = CONNECTIONS[DATABASE_URL.partition(":")[0]]
        rows = await connection.execute_query_dict(sql)
        return {row["state"]: row["n"] for row in rows}


# endregion


# region naive
async def request_naively(pay: Pay) -> str:
    async with in_transaction():
        book = await Book.get(id=7)
        await pay()
        return book.title


async def naive() -> dict:
    return await all_at_once(request_naively, look)


# endregion


# region
async def request(pay: Pay) -> str:
    async with in_transaction():
        book = await Book.get(id=7)
    await pay()
    return book.title


async def task() -> dict:
    return await all_at_once(request)


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
