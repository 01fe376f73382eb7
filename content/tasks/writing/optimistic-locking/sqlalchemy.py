from running import new_session, run
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.exc import StaleDataError


# region setup
class Base(DeclarativeBase):
    pass


def fill(session: Session) -> None:
    session.add(Item(stock=6))


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    stock: Mapped[int]
    version: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": version}


async def save(session: AsyncSession) -> str:
    try:
        await session.commit()
    except StaleDataError:
        return "refused"
    return "saved"


async def task() -> list[str | int]:
    async with new_session() as mine, new_session() as theirs:
        my_item = await mine.get_one(Item, 1)
        their_item = await theirs.get_one(Item, 1)
        their_item.stock, my_item.stock = 5, 4
        answers = [await save(theirs), await save(mine)]
        await theirs.refresh(their_item)
        return [*answers, their_item.stock, their_item.version]


# endregion


# region way_uncaught
async def way_uncaught() -> None:
    async with new_session() as mine, new_session() as theirs:
        my_item = await mine.get_one(Item, 1)
        their_item = await theirs.get_one(Item, 1)
        their_item.stock, my_item.stock = 5, 4
        await theirs.commit()
        await mine.commit()


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, ways=[way_uncaught])
