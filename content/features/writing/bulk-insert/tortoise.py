from models import MODELS, Author
from pypika_tortoise import Query
from running import run
from tortoise.query_api import execute_pypika


# region
async def task() -> list[str]:
    names = ["Abdulrazak Gurnah", "Han Kang", "Olga Tokarczuk"]
    author = Author.get_table()
    insert = Query.into(author).columns(author.name)
    await execute_pypika(insert.insert(*((name,) for name in names)))
    return [author.name async for author in Author.all().order_by("id")]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
