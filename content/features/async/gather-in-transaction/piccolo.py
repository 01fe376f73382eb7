import asyncio
from typing import Any

from database import DATABASE_URL
from engine import DB
from models import TABLES, Author, Book, fill
from piccolo.engine.postgres import PostgresEngine
from running import run


# region
class OneAtATime(PostgresEngine):
    turn = asyncio.Lock()

    async def run_querystring(self, *args: Any, **kwargs: Any) -> Any:
        async with self.turn:
            return await super().run_querystring(*args, **kwargs)


if isinstance(DB, PostgresEngine):
    DB = OneAtATime(config={"dsn": DATABASE_URL})
    for table in TABLES:
        table._meta.db = DB


async def task() -> list[int]:
    async with DB.transaction():
        return await asyncio.gather(Book.count(), Author.count())


# endregion


if __name__ == "__main__":
    run(task, TABLES, fill=fill)
