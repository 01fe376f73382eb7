from datetime import datetime
from typing import Any
from uuid import UUID

from running_sync import new_session, run
from sqlalchemy import DateTime, String, func, select, text, update
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


def new_key() -> UUID:  # The same in each run. In a project this is uuid4.
    return UUID("00000000-0000-4000-8000-000000000001")


def make_old() -> None:
    with new_session.begin() as session:
        years = "created = '1990-01-01 00:00', updated = '1990-01-01 00:00'"
        session.execute(text(f"UPDATE item SET {years}"))


def found() -> list[Any]:
    with new_session() as session:
        item = (session.scalars(select(Item))).one()
        return [
            item.id,
            item.title,
            item.created.year,
            item.updated.year > 1990,
        ]


TIME = DateTime(timezone=True)
# endregion


# region naive
def naive() -> list[Any]:
    with new_session.begin() as session:
        session.add(Item(title="Mort"))
    make_old()
    change = update(Item).where(Item.title == "Mort")
    with new_session.begin() as session:
        session.execute(change.values(title="Small Gods"))
    return found()


# endregion


# region
class Item(Base):
    __tablename__ = "item"
    __mapper_args__ = {"eager_defaults": True}

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_key)
    title: Mapped[str] = mapped_column(String(50))
    created: Mapped[datetime] = mapped_column(TIME, server_default=func.now())
    updated: Mapped[datetime] = mapped_column(
        TIME, server_default=func.now(), onupdate=func.now()
    )


def task() -> list[Any]:
    with new_session.begin() as session:
        session.add(Item(title="Mort"))
    make_old()
    with new_session.begin() as session:
        item = (session.scalars(select(Item))).one()
        item.title = "Small Gods"
        session.flush()
        assert item.updated.year > 1990  # eager_defaults has read it.
    return found()


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
