from contextlib import suppress
from decimal import Decimal

from running_sync import new_session, run
from sqlalchemy import CheckConstraint, Numeric, String, select, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, validates


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region naive
class Item(Base):
    __tablename__ = "item"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))

    @validates("price")
    def check_price(self, _: str, price: Decimal) -> Decimal:
        if price < 0:
            raise ValueError("A price can't be negative")
        return price


def naive() -> list[tuple[str, Decimal]]:
    with new_session.begin() as session:
        session.add(Item(title="Parable of the Sower", price=Decimal("13.25")))
        with suppress(ValueError):
            session.add(Item(title="Mort", price=Decimal("-1.00")))
    with new_session.begin() as session:
        session.execute(update(Item).values(price=Item.price - 20))
        rows = session.execute(select(Item.title, Item.price))
        return [tuple(row) for row in rows]


# endregion


# region
class Offer(Base):
    __tablename__ = "offer"
    __table_args__ = (CheckConstraint("price >= 0", name="not_negative"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))


def task() -> list[tuple[str, Decimal]]:
    with new_session.begin() as session:
        session.add(Offer(title="Parable of the Sower", price=Decimal("13.25")))
    # MariaDB's drivers take its refusal for an OperationalError.
    with suppress(IntegrityError, OperationalError):
        with new_session.begin() as session:
            session.add(Offer(title="Mort", price=Decimal("-1.00")))
    with suppress(IntegrityError, OperationalError):
        with new_session.begin() as session:
            session.execute(update(Offer).values(price=Offer.price - 20))
    with new_session() as session:
        rows = session.execute(select(Offer.title, Offer.price))
        return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, Base, naive=naive)
