from contextlib import asynccontextmanager, suppress

from engine import DB
from models import TABLES, Tag, fill
from running import run


# region
@asynccontextmanager
async def nested():
    async with (
        DB.transaction() as transaction
    ):  # Inside another, it is that one.
        savepoint = await transaction.savepoint()
        try:
            yield
        except BaseException:
            await savepoint.rollback_to()
            raise


async def task() -> list[str]:
    async with DB.transaction():
        await Tag.insert(Tag(name="essays"))
        with suppress(RuntimeError):
            async with nested():
                await Tag.insert(Tag(name="memoirs"))
                raise RuntimeError("Something went wrong in here.")
        await Tag.insert(Tag(name="poetry"))
    # The shop had four tags before.
    tags = Tag.select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
    return await tags.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
