from typing import Any

from running import new_session, run
from sqlalchemy import JSON, String
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
)
from sqlalchemy.orm.attributes import flag_modified


# region setup
class Base(DeclarativeBase):
    type_annotation_map = {dict[str, Any]: JSON}


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(String(20))
    details: Mapped[dict[str, Any]]


def fill(session: Session) -> None:
    details = {"size": "A4", "shelf": {"row": 1, "side": "left"}}
    session.add_all(
        [
            Item(label="Atlas", details=details),
            Watched(label="Atlas", details=details),
        ]
    )


# endregion


# region naive
async def naive() -> dict[str, Any]:
    async with new_session.begin() as session:
        item = await session.get_one(Item, 1)
        item.details["shelf"]["row"] = 2
    async with new_session() as session:
        return (await session.get_one(Item, 1)).details


# endregion


# region
async def task() -> dict[str, Any]:
    async with new_session.begin() as session:
        item = await session.get_one(Item, 1)
        item.details["shelf"]["row"] = 2
        flag_modified(item, "details")
    async with new_session() as session:
        return (await session.get_one(Item, 1)).details


# endregion


# region way_mutable
class Watched(Base):
    __tablename__ = "watched"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(String(20))
    details: Mapped[dict[str, Any]] = mapped_column(
        MutableDict.as_mutable(JSON)
    )


async def way_mutable() -> dict[str, Any]:
    async with new_session.begin() as session:
        item = await session.get_one(Watched, 1)
        item.details["shelf"]["row"] = 2
    async with new_session() as session:
        return (await session.get_one(Watched, 1)).details


# endregion


# region way_assign
async def way_assign() -> dict[str, Any]:
    async with new_session.begin() as session:
        item = await session.get_one(Item, 1)
        shelf = item.details["shelf"] | {"row": 2}
        item.details = item.details | {"shelf": shelf}
    async with new_session() as session:
        return (await session.get_one(Item, 1)).details


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_mutable, way_assign])
