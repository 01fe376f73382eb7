from decimal import Decimal
from typing import Any

from running_sync import new_session, run
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


def task() -> list[Any]:
    with new_session.begin() as session:
        session.add(Item(title="Postcard", price=Decimal("1.50")))
        session.add(Item(title="Poster", price=Decimal("12.00")))
    with new_session() as session:
        cheap = session.scalars(select(Item).where(Item.price < 2))
        found = [(item.title, item.price) for item in cheap]
        return [found, session.scalar(STORED)]


# endregion


# region way_factor
def way_factor() -> list[Any]:
    with new_session.begin() as session:
        session.add(Item(title="Postcard", price=Decimal("1.50")))
    doubled = Item.price * literal(2, Integer)
    with new_session() as session:
        return [
            session.scalar(select(Item.price * 2)),
            session.scalar(select(doubled)),
            session.scalar(select(type_coerce(doubled, Cents))),
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, ways=[way_factor])
