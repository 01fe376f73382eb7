from typing import Any

from models import Author, Base
from running_sync import engine, run
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

# region setup
NAME = "O'Hara: 50% :off"


def fill(session: Session) -> None:
    session.add(Author(name=NAME))


def paste(sql: str) -> list[str]:
    """Send a text to the driver as it is, without parameters."""
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute(sql)
        return [row[0] for row in cursor.fetchall()]


# endregion


# region naive
def naive() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return paste(str(query))


# endregion


# region
def shown(query: Select[Any]) -> str:
    # "named" has no use for percent signs, so they are not doubled.
    dialect = type(engine.dialect)(paramstyle="named")
    sql = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return str(sql)


def task() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return paste(shown(query))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
