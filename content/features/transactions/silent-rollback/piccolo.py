from contextlib import asynccontextmanager, suppress

from asyncpg import PostgresError, UniqueViolationError
from engine import DB
from models import TABLES, Tag, fill
from running import run


# region
@asynccontextmanager
async def loud_transaction():
    async with DB.transaction() as transaction:
        yield transaction
        await Tag.raw("SELECT 1")  # PostgreSQL refuses it after an error.


async def task() -> str:
    try:
        async with loud_transaction():
            await Tag.insert(Tag(name="essays"))
            with suppress(UniqueViolationError):
                await Tag.insert(Tag(name="fantasy"))  # This one is taken.
    except PostgresError:
        return "an error"
    assert await Tag.exists().where(Tag.name == "essays"), (
        "rolled back without a word"
    )
    return "nothing"


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
