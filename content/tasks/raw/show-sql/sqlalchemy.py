from typing import Any

from models import Author, Base
from running import engine, run
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

# region setup
NAME = "O'Hara: 50% :off"


def fill(session: Session) -> None:
    session.add(Author(name=NAME))


async def paste(sql: str) -> list[str]:
    """Send a text to the driver as it is, without parameters."""
    async with engine.connect() as connection:
        driver = await connection.get_raw_connection()
        if engine.dialect.name == "postgresql":
            return [row[0] for row in await driver.driver_connection.fetch(sql)]
        cursor = await driver.driver_connection.cursor()
        await cursor.execute(sql)
        return [row[0] for row in await cursor.fetchall()]


# endregion


# region naive
async def naive() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return await paste(str(query))


# endregion


# region
def shown(query: Select[Any]) -> str:
    # "named" has no use for percent signs, so they are not doubled.
    dialect = type(engine.dialect)(paramstyle="named")
    sql = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return str(sql)


async def task() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return await paste(shown(query))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
