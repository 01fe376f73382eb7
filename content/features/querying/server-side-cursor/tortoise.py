from models import MODELS, Author
from running import run
from tortoise.transactions import in_transaction


# region setup
async def fill_many() -> None:
    numbers = range(1, 121)
    await Author.bulk_create(
        Author(name=f"Author {number}") for number in numbers
    )


# endregion


# region
async def task() -> tuple[int, str]:
    count, last = 0, ""
    sql = Author.all().order_by("id").sql(params_inline=True)
    async with (
        in_transaction() as transaction,
        transaction.acquire_connection() as connection,
    ):
        async for row in connection.cursor(sql, prefetch=50):
            count, last = count + 1, row["name"]
    return count, last


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_many)
