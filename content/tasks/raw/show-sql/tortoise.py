from models import MODELS, Author
from running import run
from tortoise.connection import get_connection

# region setup
NAME = "O'Hara: 50% :off"


async def fill() -> None:
    await Author.create(name=NAME)


async def paste(sql: str) -> list[str]:
    """Send a text as it is, without parameters."""
    _, rows = await get_connection("default").execute_query(sql)
    return [row["name"] for row in rows]


# endregion


# region naive
async def naive() -> list[str]:
    return await paste(Author.filter(name=NAME).values("name").sql())


# endregion


# region
async def task() -> list[str]:
    authors = Author.filter(name=NAME).values("name")
    return await paste(authors.sql(params_inline=True))


# endregion


# region way_backslash
async def way_backslash() -> list[str]:
    name = r"Either\Or"
    await Author.create(name=name)
    authors = Author.filter(name=name).values("name")
    return await paste(authors.sql(params_inline=True))


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive, ways=[way_backslash])
