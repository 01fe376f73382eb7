from contextlib import suppress
from typing import Any

from running_sync import new_session, run
from sqlalchemy import String, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    mapped_column,
)


# region setup
class Base(DeclarativeBase):
    pass


def rows() -> list[Any]:
    with new_session() as session:
        query = select(Item.title, Item.year).order_by(Item.id)
        found = session.execute(query)
        return [tuple(row) for row in found]


# endregion


# region naive
def naive() -> list[Any]:
    with new_session.begin() as session:
        session.add(Item(year=1961))
    return rows()


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    year: Mapped[int]


def task() -> list[Any]:
    for item in (
        Item(year=1961),
        Item(title="Solaris"),
        Item(title="Solaris", year=1961),
    ):
        with suppress(IntegrityError), new_session.begin() as session:
            session.add(item)
    return rows()


# endregion


# region way_dataclass
class StrictItem(MappedAsDataclass, Base):
    __tablename__ = "strict_item"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    title: Mapped[str] = mapped_column(String(50))
    year: Mapped[int]


def way_dataclass() -> list[Any]:
    for values in (
        {"year": 1961},
        {"title": "Solaris"},
        {"title": "Solaris", "year": 1961},
    ):
        with suppress(TypeError), new_session.begin() as session:
            session.add(StrictItem(**values))
    with new_session() as session:
        items = session.scalars(select(StrictItem))
        return [(item.title, item.year) for item in items]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive, ways=[way_dataclass])
