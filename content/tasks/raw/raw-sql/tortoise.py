from models import MODELS, fill
from running import run
from tortoise.connection import get_connection


# region naive
async def find_unsafely(title: str) -> list[str]:
    rows = await get_connection("default").execute_query_dict(
        f"SELECT title FROM book WHERE title = '{title}' ORDER BY id"
    )
    return [row["title"] for row in rows]


async def naive() -> list[str]:
    return await find_unsafely("x' OR stock = '0")


# endregion


# region
async def find(title: str) -> list[str]:
    db = get_connection("default")
    mark = {"sqlite": "?", "postgres": "$1", "mysql": "%s"}  # the driver's own
    rows = await db.execute_query_dict(
        "SELECT title FROM book "
        f"WHERE title = {mark[db.capabilities.dialect]} ORDER BY id",
        [title],
    )
    return [row["title"] for row in rows]


async def task() -> list[list[str]]:
    return [
        await find("x' OR stock = '0"),
        await find("If on a winter's night a traveler"),
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill, naive=naive)
