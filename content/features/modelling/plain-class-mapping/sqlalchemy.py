from dataclasses import dataclass

from running import new_session, run
from sqlalchemy import Column, Integer, String, Table, select
from sqlalchemy.orm import DeclarativeBase


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
@dataclass
class Item:  # It knows nothing of SQLAlchemy.
    title: str
    stock: int


items = Table(
    "item",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("title", String(50), nullable=False),
    Column("stock", Integer, nullable=False),
)
Base.registry.map_imperatively(Item, items)


async def task() -> list[tuple[str, int]]:
    async with new_session.begin() as session:
        session.add(Item(title="Kindred", stock=5))
    async with new_session.begin() as session:
        item = (await session.scalars(select(Item))).one()
        item.stock -= 1
    async with new_session() as session:
        return [(i.title, i.stock) for i in await session.scalars(select(Item))]


# endregion

if __name__ == "__main__":
    run(task, Base)
