from models import Base, Book, fill
from running import engine, run, url
from shoppers import Pay, all_at_once
from sqlalchemy import text
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine

# region setup
CONNECTIONS = {
    "postgresql": "SELECT state, count(*) FROM pg_stat_activity "
    "WHERE usename = current_user AND pid <> pg_backend_pid() GROUP BY state",
    # One that is being refused is there for a moment.
    "mysql": "SELECT command, count(*) FROM information_schema.processlist "
    "WHERE id <> connection_id() AND command NOT IN ('Busy', 'Connect') "
    "GROUP BY command",
}


async def look() -> dict[str, int]:
    """How many connections the server has, by what they do."""
    async with engine.connect() as connection:
        sql = CONNECTIONS[url.get_backend_name()]
        rows = await connection.execute(text(sql))
        return dict(rows.tuples().all())


# As it comes: five connections and ten more, but 30 seconds of patience.
shop_engine = create_async_engine(url, pool_timeout=0.5)
new_session = async_sessionmaker(shop_engine, expire_on_commit=False)
# endregion


# region naive
async def request_naively(pay: Pay) -> str:
    async with new_session() as session:
        book = await session.get_one(Book, 7)
        await pay()
        return book.title


async def naive() -> dict:
    return await all_at_once(request_naively, look)


# endregion


# region
async def request(pay: Pay) -> str:
    async with new_session() as session:
        book = await session.get_one(Book, 7)
    await pay()
    return book.title


async def task() -> dict:
    try:
        return await all_at_once(request)
    finally:
        await shop_engine.dispose()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
