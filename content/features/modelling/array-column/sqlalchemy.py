from running import new_session, run
from sqlalchemy import String, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    labels: Mapped[list[str]] = mapped_column(ARRAY(String(20)))


async def task() -> list[tuple[str, list[str]]]:
    async with new_session.begin() as session:
        session.add(Item(title="Kindred", labels=["novel", "classic"]))
        session.add(Item(title="Mort", labels=["novel"]))
    async with new_session() as session:
        classics = select(Item).where(Item.labels.contains(["classic"]))
        return [
            (item.title, item.labels)
            for item in await session.scalars(classics)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base)
