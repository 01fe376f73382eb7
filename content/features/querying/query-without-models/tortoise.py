from models import MODELS, fill
from pypika_tortoise import Query, Table
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[str]:
    author = Table("author")
    query = (
        Query.from_(author)
        .select(author.name)
        .where(author.country == "US")
        .orderby(author.id)
    )
    return [row["name"] for row in (await execute_pypika(query)).rows]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill)
