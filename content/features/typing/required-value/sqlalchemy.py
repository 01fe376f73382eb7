from contextlib import suppress

from running import new_session, run
from sqlalchemy import String, func, select
from sqlalchemy.exc import IntegrityError
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
    year: Mapped[int]


async def task() -> int:
    for values in ({"title": "Mort"}, {"year": 1987}):
        with suppress(IntegrityError):
            async with new_session.begin() as session:
                session.add(Item(**values))
    async with new_session() as session:
        return await session.scalar(select(func.count(Item.id)))


# endregion

if __name__ == "__main__":
    run(task, Base)
