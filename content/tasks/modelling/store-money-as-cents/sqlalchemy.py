from decimal import Decimal
from typing import Any

from running import new_session, run
from sqlalchemy import (
    Integer,
    String,
    TypeDecorator,
    literal,
    select,
    text,
    type_coerce,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True)


STORED = text("SELECT MIN(price) FROM item")
# endregion


# region
class Cents(TypeDecorator[Decimal]):
    impl = Integer
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return None if value is None else round(value * 100)

    def process_result_value(self, value, dialect):
        return None if value is None else Decimal(value).scaleb(-2)


class Item(Base):
    __tablename__ = "item"
    title: Mapped[str] = mapped_column(String(50))
    price: Mapped[Decimal] = mapped_column(Cents)


async def task() -> list[Any]:
    async with new_session.begin() as session:
        session.add(Item(title="Postcard", price=Decimal("1.50")))
        session.add(Item(title="Poster", price=Decimal("12.00")))
    async with new_session() as session:
        cheap = await session.scalars(select(Item).where(Item.price < 2))
        found = [(item.title, item.price) for item in cheap]
        return [found, await session.scalar(STORED)]


# endregion


# region way_factor
async def way_factor() -> list[Any]:
    async with new_session.begin() as session:
        session.add(Item(title="Postcard", price=Decimal("1.50")))
    doubled = Item.price * literal(2, Integer)
    async with new_session() as session:
        return [
            await session.scalar(select(Item.price * 2)),
            await session.scalar(select(doubled)),
            await session.scalar(select(type_coerce(doubled, Cents))),
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, ways=[way_factor])
