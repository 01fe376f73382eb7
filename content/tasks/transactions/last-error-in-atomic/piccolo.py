from contextlib import suppress
from sqlite3 import IntegrityError

from asyncpg import UniqueViolationError
from engine import DB
from models import TABLES, Tag, fill
from running import run

# region setup
TAKEN = (UniqueViolationError, IntegrityError)  # asyncpg's, sqlite3's
# endregion


# region naive
async def naive() -> list[str]:
    async with DB.transaction():
        await Tag.insert(Tag(name="essays"))
        with suppress(*TAKEN):  # There is a tag of that name.
            await Tag.insert(Tag(name="fantasy"))
    # The shop had four tags before.
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.name)
    return [tag.name for tag in tags]


# endregion


# region
async def task() -> list[str]:
    async with DB.transaction() as transaction:
        await Tag.insert(Tag(name="essays"))
        savepoint = await transaction.savepoint()
        try:
            await Tag.insert(Tag(name="fantasy"))
        except TAKEN:  # There is a tag of that name.
            await savepoint.rollback_to()
    # The shop had four tags before.
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.name)
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
