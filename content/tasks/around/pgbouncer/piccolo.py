from typing import Any

from models import TABLES, Book, fill
from piccolo.engine.postgres import PostgresEngine
from pooler import POOLER_URL
from running import run
from workers import in_worker


# region setup
async def read(config: dict[str, Any], id: int) -> str:
    engine = PostgresEngine(config=config)

    class Shelf(Book, db=engine, tablename="book"):
        pass

    await engine.start_connection_pool(min_size=1)
    book = await Shelf.objects().get(Shelf.id == id)
    await engine.close_connection_pool()
    return book.title


# endregion


# region naive
async def naive() -> list[str]:
    config = {"dsn": POOLER_URL}
    return [in_worker(read, config, 7), in_worker(read, config, 5)]


# endregion


# region
async def task() -> list[str]:
    # PostgresEngine(config={"dsn": …, "statement_cache_size": 0})
    config = {"dsn": POOLER_URL, "statement_cache_size": 0}
    return [in_worker(read, config, 7), in_worker(read, config, 5)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
