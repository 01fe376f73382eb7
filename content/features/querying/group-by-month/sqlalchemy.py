from datetime import date

from running import new_session, run
from sqlalchemy import extract, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Sale(Base):
    __tablename__ = "sale"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]


def fill(session: Session) -> None:
    for month, day in [(1, 5), (1, 31), (2, 1)]:
        session.add(Sale(day=date(2026, month, day)))


# endregion


# region
async def task() -> list[list[int]]:
    year, month = extract("year", Sale.day), extract("month", Sale.day)
    query = (
        select(year, month, func.count())
        .group_by(year, month)
        .order_by(year, month)
    )
    async with new_session() as session:
        # PostgreSQL's parts of a date are decimals.
        return [
            [int(part) for part in row] for row in await session.execute(query)
        ]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
