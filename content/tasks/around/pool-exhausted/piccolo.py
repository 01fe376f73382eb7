from database import DATABASE_URL
from engine import DB, connect
from models import TABLES, Book, fill
from piccolo.table import Table
from running import run
from shoppers import Pay, all_at_once

# region setup
CONNECTIONS = (
    "SELECT state, count(*) FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state"
)


class Server(Table, db=connect(DATABASE_URL)):  # Without a pool
    pass


async def look() -> dict[str, int]:
    """How many connections the server has, by what they do."""
    rows = await Server.raw(CONNECTIONS)
    return {row["state"]: row["count"] for row in rows}


# endregion


# region naive
async def request_naively(pay: Pay) -> str:
    async with DB.transaction():
        book = await Book.objects().get(Book.id == 7)
        await pay()
        return book.title


async def naive() -> dict:
    return await all_at_once(request_naively, look)


# endregion


# region
async def request(pay: Pay) -> str:
    async with DB.transaction():
        book = await Book.objects().get(Book.id == 7)
    await pay()
    return book.title


async def task() -> dict:
    return await all_at_once(request)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
