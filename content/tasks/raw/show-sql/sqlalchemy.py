from typing import Any

from models import Author, Base
from running import engine, run
from shell import EXPLAIN, paste
from sqlalchemy import Select, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Session

# region setup
NAME = "O'Hara: 50% :off"


def fill(session: Session) -> None:
    session.add(Author(name=NAME))


# endregion


# region naive
async def naive() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return paste(str(query))


# endregion


# region
def shown(query: Select[Any]) -> str:
    # "named" has no use for percent signs, so they are not doubled.
    dialect = type(engine.dialect)(paramstyle="named")
    sql = query.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return str(sql)


async def task() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    return paste(shown(query))


# endregion


# region way_explain
async def way_explain() -> bool:
    query = select(Author.name).where(Author.name == NAME)
    plan = paste(f"{EXPLAIN} {shown(query)}")
    return "author" in " ".join(plan)


# endregion


# region way_dialect
async def way_dialect() -> list[str]:
    query = select(Author.name).where(Author.name == NAME)
    sql = query.compile(
        dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True}
    )
    return paste(str(sql))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_explain, way_dialect])
