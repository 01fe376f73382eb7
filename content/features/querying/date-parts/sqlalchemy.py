from datetime import date

from running import new_session, run
from sqlalchemy import extract, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Sale(Base):
    __tablename__ = "sale"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]


def fill(session: Session) -> None:
    session.add(Sale(day=date(2026, 2, 1)))
    session.flush()
    session.add(Sale(day=date(2026, 3, 1)))


# endregion


# region
async def task() -> list[int]:
    query = select(Sale.id).where(
        extract("year", Sale.day) == 2026,
        extract("month", Sale.day) == 2,
        extract("day", Sale.day) == 1,
    )
    async with new_session() as session:
        return list(await session.scalars(query))


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
