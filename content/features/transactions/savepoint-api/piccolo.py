from engine import DB
from models import TABLES, Tag, fill
from running import run


# region
async def task() -> list[str]:
    async with DB.transaction() as transaction:
        await Tag.insert(Tag(name="essays"))
        savepoint = await transaction.savepoint()
        await Tag.insert(Tag(name="memoirs"))
        await savepoint.rollback_to()
        savepoint = await transaction.savepoint()
        await Tag.insert(Tag(name="poetry"))
        await savepoint.release()
    # The shop had four tags before.
    names = Tag.select(Tag.name).where(Tag.id > 4).order_by(Tag.name)
    return await names.output(as_list=True)


# endregion

if __name__ == "__main__":
    run(task, TABLES, fill=fill)
