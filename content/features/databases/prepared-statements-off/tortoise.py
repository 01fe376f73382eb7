from database import DATABASE_URL
from models import MODELS, Book, fill
from running import run
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction


# region
async def task() -> list[str | int]:
    url = (
        DATABASE_URL.replace("postgresql", "asyncpg")
        + "?statement_cache_size=0"
    )
    async with TortoiseContext() as context:
        await context.init(db_url=url, modules={"models": ["__main__"]})
        async with in_transaction() as connection:
            for _ in range(6):
                book = await Book.get(id=7)
            sql = "SELECT count(*) AS count FROM pg_prepared_statements"
            rows = await connection.execute_query_dict(sql)
            return [book.title, rows[0]["count"]]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
