from contextlib import suppress
from decimal import Decimal

from running import new_session, run
from sqlalchemy import CheckConstraint, Numeric, String, select
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Item(Base):
    __tablename__ = "item"
    __table_args__ = (CheckConstraint("price > 0", name="price_is_positive"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(Item(title="Kindred", price=Decimal("14.00")))
    with suppress(IntegrityError, OperationalError):
        async with new_session.begin() as session:
            session.add(Item(title="Mort", price=Decimal("-7.99")))
    async with new_session() as session:
        return list(await session.scalars(select(Item.title)))


# endregion

if __name__ == "__main__":
    run(task, Base)
