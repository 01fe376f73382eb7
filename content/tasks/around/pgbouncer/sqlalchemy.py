from typing import Any
from uuid import uuid4

import asyncpg
from models import Base, Book, fill
from pooler import POOLER_URL
from running import run
from sqlalchemy import NullPool, make_url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from workers import in_worker

# region setup
url = make_url(POOLER_URL).set(drivername="postgresql+asyncpg")


async def read(id: int, settings: dict[str, Any]) -> str:
    engine = create_async_engine(url, **settings)
    async with AsyncSession(engine) as session:
        title = (await session.get_one(Book, id)).title
    await engine.dispose()
    return title


async def count_prepared() -> str:
    connection = await asyncpg.connect(POOLER_URL)
    sql = "SELECT count(*) FROM pg_prepared_statements WHERE name LIKE '%-%'"
    (row,) = await connection.fetch(sql)
    await connection.close()
    return f"{row[0]} statements stay prepared"


# endregion


# region naive
async def naive() -> list[str]:
    settings: dict[str, Any] = {}
    return [in_worker(read, 7, settings), in_worker(read, 5, settings)]


# endregion


# region way_names
def new_name() -> str:
    return f"__asyncpg_{uuid4()}__"


NAMES = {  # create_async_engine(url, **NAMES)
    "poolclass": NullPool,
    "connect_args": {"prepared_statement_name_func": new_name},
}


async def way_names() -> list[str]:
    return [
        in_worker(read, 7, NAMES),
        in_worker(read, 5, NAMES),
        in_worker(count_prepared),
    ]


# endregion


# region
SETTINGS = {  # create_async_engine(url, **SETTINGS)
    "poolclass": NullPool,  # PgBouncer is the pool.
    "connect_args": {"statement_cache_size": 0},
}


async def task() -> list[str]:
    return [in_worker(read, 7, SETTINGS), in_worker(read, 5, SETTINGS)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_names])
