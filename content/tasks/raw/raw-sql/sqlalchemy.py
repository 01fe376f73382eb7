from models import Base, fill
from running import engine, run
from sqlalchemy import text


# region naive
async def find_unsafely(title: str) -> list[str]:
    async with engine.connect() as connection:
        sql = text(
            f"SELECT title FROM book WHERE title = '{title}' ORDER BY id"
        )
        return list(await connection.scalars(sql))


async def naive() -> list[str]:
    return await find_unsafely("x' OR stock = '0")


# endregion


# region
async def find(title: str) -> list[str]:
    async with engine.connect() as connection:
        sql = text("SELECT title FROM book WHERE title = :title ORDER BY id")
        return list(await connection.scalars(sql, {"title": title}))


async def task() -> list[list[str]]:
    return [
        await find("x' OR stock = '0"),
        await find("If on a winter's night a traveler"),
    ]


# endregion


# region way_string
async def way_string() -> list[str]:
    async with engine.connect() as connection:
        sql = "SELECT title FROM book WHERE title = :title ORDER BY id"
        return list(await connection.scalars(sql, {"title": "Mort"}))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_string])
