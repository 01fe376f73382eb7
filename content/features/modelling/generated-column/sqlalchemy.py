from decimal import Decimal

from running import new_session, run
from sqlalchemy import Computed, Numeric, String, select
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
    stock: Mapped[int]
    worth: Mapped[Decimal] = mapped_column(
        Numeric(10, 2), Computed("price * stock", persisted=True)
    )


async def task() -> list[tuple[str, Decimal]]:
    async with new_session.begin() as session:
        session.add(Line(title="Mort", price=Decimal("7.99"), stock=9))
        session.add(Line(title="Kindred", price=Decimal("14.00"), stock=5))
    async with new_session() as session:
        lines = select(Line.title, Line.worth).order_by(Line.title)
        return [tuple(line) for line in await session.execute(lines)]


# endregion

if __name__ == "__main__":
    run(task, Base)
