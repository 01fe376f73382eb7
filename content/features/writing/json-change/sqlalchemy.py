from typing import Any

from running import new_session, run
from sqlalchemy import JSON
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region
class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    details: Mapped[dict[str, Any]] = mapped_column(
        MutableDict.as_mutable(JSON)
    )


async def task() -> dict[str, Any]:
    async with new_session.begin() as session:
        item = await session.get_one(Item, 1)
        item.details["pages"] = 205
    async with new_session() as session:
        return (await session.get_one(Item, 1)).details


# endregion

if __name__ == "__main__":
    run(
        task,
        Base,
        fill=lambda session: session.add(Item(details={"pages": 204})),
    )
