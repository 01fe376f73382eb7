import enum

from running import new_session, run
from sqlalchemy import Enum, String, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


TYPE = "SELECT pg_typeof(binding)::text, enum_range(binding)::text[] FROM item"
# endregion


# region
class Binding(enum.Enum):
    PAPERBACK = "paperback"
    HARDBACK = "hardback"


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    binding: Mapped[Binding] = mapped_column(
        Enum(
            Binding, values_callable=lambda members: [m.value for m in members]
        )
    )


async def task() -> list:
    async with new_session.begin() as session:
        session.add(Item(title="Mort", binding=Binding.PAPERBACK))
    paperbacks = select(Item.title).where(Item.binding == Binding.PAPERBACK)
    async with new_session() as session:
        found = list(await session.scalars(paperbacks))
        return [found, *(await session.execute(text(TYPE))).one()]


# endregion

if __name__ == "__main__":
    run(task, Base)
