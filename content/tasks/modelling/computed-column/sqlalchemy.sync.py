from decimal import Decimal

from running_sync import new_session, run
from sqlalchemy import Computed, Numeric, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Line(Base):
    __tablename__ = "line"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))
    quantity: Mapped[int]
    total: Mapped[Decimal] = mapped_column(
        Numeric(10, 2), Computed("price * quantity", persisted=True)
    )


def task() -> list[Decimal]:
    with new_session.begin() as session:
        line = Line(title="Mort", price=Decimal("7.99"), quantity=3)
        session.add(line)
        session.flush()
        first = line.total
        line.quantity = 2
        session.flush()
        return [first, line.total]


# endregion


# region way_eager_defaults
class EagerLine(Base):
    __tablename__ = "eager_line"
    __mapper_args__ = {"eager_defaults": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    price: Mapped[Decimal] = mapped_column(Numeric(8, 2))
    quantity: Mapped[int]
    total: Mapped[Decimal] = mapped_column(
        Numeric(10, 2), Computed("price * quantity", persisted=True)
    )


def way_eager_defaults() -> list[Decimal]:
    with new_session.begin() as session:
        line = EagerLine(price=Decimal("7.99"), quantity=3)
        session.add(line)
        session.flush()
        first = line.total
        line.quantity = 2
        session.flush()
        return [first, line.total]


# endregion

if __name__ == "__main__":
    run(task, Base, ways=[way_eager_defaults])
