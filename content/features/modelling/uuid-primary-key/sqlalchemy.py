from uuid import UUID

from running import new_session, run
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_key)
    title: Mapped[str] = mapped_column(String(50))


async def task() -> list[tuple[str, UUID]]:
    async with new_session.begin() as session:
        item = Item(title="Kindred")
        session.add(item)
    async with new_session() as session:
        item = await session.get_one(Item, item.id)
        return [(item.title, item.id)]


# endregion

if __name__ == "__main__":
    run(task, Base)
