from datetime import UTC, datetime

from running import new_session, run
from sqlalchemy import DateTime, func, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True)}


OLD = datetime(2000, 1, 1, tzinfo=UTC)


def fill(session: Session) -> None:
    for _ in range(3):
        session.add_all([Product(updated_at=OLD), Item(updated_at=OLD)])


# endregion


# region naive
class Product(Base):
    __tablename__ = "product"

    id: Mapped[int] = mapped_column(primary_key=True)
    stock: Mapped[int] = mapped_column(default=0)
    updated_at: Mapped[datetime] = mapped_column(
        server_default=func.now(), server_onupdate=func.now()
    )


async def naive() -> list[bool]:
    async with new_session.begin() as session:
        first = await session.get_one(Product, 1)
        first.stock = 5
        stock = update(Product).where(Product.id == 2).values(stock=5)
        await session.execute(stock)
        await session.execute(update(Product), [{"id": 3, "stock": 5}])
    async with new_session() as session:
        times = select(Product.updated_at).order_by(Product.id)
        return [time.year > 2000 for time in await session.scalars(times)]


# endregion


# region
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    stock: Mapped[int] = mapped_column(default=0)
    updated_at: Mapped[datetime] = mapped_column(
        default=func.now(), onupdate=func.now()
    )


async def task() -> list[bool]:
    async with new_session.begin() as session:
        first = await session.get_one(Item, 1)
        first.stock = 5
        stock = update(Item).where(Item.id == 2).values(stock=5)
        await session.execute(stock)
        await session.execute(update(Item), [{"id": 3, "stock": 5}])
    async with new_session() as session:
        times = select(Item.updated_at).order_by(Item.id)
        return [time.year > 2000 for time in await session.scalars(times)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
