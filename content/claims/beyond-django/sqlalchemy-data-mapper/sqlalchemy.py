from dataclasses import dataclass

from running import new_session, run
from sqlalchemy import Column, Integer, MetaData, String, Table, select
from sqlalchemy.orm import registry


# region
@dataclass
class Reader:  # Knows nothing of SQLAlchemy.
    name: str


class Base:
    metadata = MetaData()


table = Table(
    "reader",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(30)),
)
registry(metadata=Base.metadata).map_imperatively(Reader, table)


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Reader("Ada"))
    async with new_session() as session:
        return [reader.name for reader in await session.scalars(select(Reader))]


# endregion

if __name__ == "__main__":
    run(task, Base)
