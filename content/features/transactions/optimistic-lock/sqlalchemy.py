from typing import ClassVar

from running import new_session, run
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.orm.exc import StaleDataError


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))
    stock: Mapped[int]
    version: Mapped[int] = mapped_column()
    __mapper_args__: ClassVar = {"version_id_col": version}


async def task() -> list[str | int]:
    async with new_session.begin() as session:
        session.add(Item(id=1, name="Solaris", stock=6))
    async with new_session() as mine, new_session() as theirs:
        my_item, their_item = (
            await mine.get_one(Item, 1),
            await theirs.get_one(Item, 1),
        )
        their_item.stock = 5
        await theirs.commit()
        my_item.stock = 4
        try:
            await mine.commit()
        except StaleDataError:
            return ["refused", their_item.stock]


# endregion

if __name__ == "__main__":
    run(task, Base)
