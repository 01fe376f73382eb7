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
        for name in ["essays", "fantasy", "poetry"]:
            try:
                # Inside a transaction this is the same one, and no savepoint.
                async with DB.transaction():
                    await Tag.insert(Tag(name=f"new {name}"))
                    await Tag.insert(Tag(name=name))
            except TAKEN:
                print(f"{name} is taken")
    # The shop had four tags before.
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.name)
    return [tag.name for tag in tags]


# endregion


# region
async def task() -> list[str]:
    async with DB.transaction() as transaction:
        for name in ["essays", "fantasy", "poetry"]:
            savepoint = await transaction.savepoint()
            try:
                await Tag.insert(Tag(name=f"new {name}"))
                await Tag.insert(Tag(name=name))
            except TAKEN:
                print(f"{name} is taken")
                await savepoint.rollback_to()
            await savepoint.release()
    # The shop had four tags before.
    tags = await Tag.objects().where(Tag.id > 4).order_by(Tag.name)
    return [tag.name for tag in tags]


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill, naive=naive)
