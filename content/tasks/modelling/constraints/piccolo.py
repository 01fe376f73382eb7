import sqlite3
from contextlib import suppress

import asyncpg
from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table, create_db_tables
from running import run

# region setup
SHORT = """
    CREATE TABLE short_topic (
        id INTEGER PRIMARY KEY,
        name VARCHAR(5) NOT NULL UNIQUE CHECK (length(name) <= 5)
    )
"""


async def create_tables() -> None:
    await create_db_tables(Topic)
    if DB.engine_type == "sqlite":  # It looks at no length of a VARCHAR.
        await ShortTopic.raw(SHORT)
    else:
        await create_db_tables(ShortTopic)


# endregion


# region naive
class Topic(Table, db=DB):
    id: Serial
    name = Varchar(length=5, unique=True)


async def naive() -> list[str]:
    for name in ["essay", "poetry"]:
        await Topic(name=name).save()
    topics = Topic.select(Topic.name).order_by(Topic.id)
    return await topics.output(as_list=True)


# endregion


# region
class ShortTopic(Table, db=DB):
    id: Serial
    name = Varchar(length=5, unique=True)


async def task() -> list[str]:
    for name in ["essay", "essay", None, "poetry"]:
        with suppress(sqlite3.IntegrityError, asyncpg.PostgresError):
            await ShortTopic(name=name).save()
    topics = ShortTopic.select(ShortTopic.name).order_by(ShortTopic.id)
    return await topics.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(
        task, [Topic, ShortTopic], create=False, fill=create_tables, naive=naive
    )
