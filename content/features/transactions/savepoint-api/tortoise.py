from models import MODELS, Tag, fill
from running import run
from tortoise.transactions import in_transaction


# region
async def task() -> list[str]:
    async with in_transaction() as transaction:
        await Tag.create(name="essays")
        await transaction.execute_query("SAVEPOINT attempt")
        await Tag.create(name="memoirs")
        await transaction.execute_query("ROLLBACK TO SAVEPOINT attempt")
        await Tag.create(name="poetry")
        await transaction.execute_query("RELEASE SAVEPOINT attempt")
    # The shop had four tags before.
    return (
        await Tag.filter(id__gt=4)
        .order_by("name")
        .values_list("name", flat=True)
    )


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
