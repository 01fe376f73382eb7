from contextlib import asynccontextmanager, suppress

from models import MODELS, Tag, fill
from running import run
from tortoise.exceptions import BaseORMException, IntegrityError
from tortoise.transactions import in_transaction


# region
@asynccontextmanager
async def loud_transaction():
    async with in_transaction() as connection:
        yield connection
        await connection.execute_query("SELECT 1")  # Refused after an error.


async def task() -> str:
    try:
        async with loud_transaction():
            await Tag.create(name="essays")
            with suppress(IntegrityError):
                await Tag.create(name="fantasy")  # This one is taken.
    except BaseORMException:
        return "an error"
    assert await Tag.exists(name="essays"), "rolled back without a word"
    return "nothing"


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
