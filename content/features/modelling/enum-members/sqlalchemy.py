import enum

from running import new_session, run
from sqlalchemy import Enum, String, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Binding(enum.Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    binding: Mapped[Binding] = mapped_column(Enum(Binding, native_enum=False))


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Item(title="Mort", binding=Binding.PAPERBACK))
    async with new_session() as session:
        items = await session.scalars(select(Item))
        return [item.binding.name for item in items]


# endregion

if __name__ == "__main__":
    run(task, Base)
