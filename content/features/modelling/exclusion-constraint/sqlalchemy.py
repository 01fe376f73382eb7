from contextlib import suppress
from datetime import date

from running import new_session, run
from sqlalchemy import String, select, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class Loan(Base):
    __tablename__ = "loan"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    start: Mapped[date]
    due: Mapped[date]

    __table_args__ = (
        ExcludeConstraint(
            (text("daterange(start, due)"), "&&"), name="one_at_a_time"
        ),
    )


async def task() -> list[str]:
    async with new_session.begin() as session:
        session.add(
            Loan(title="Kindred", start=date(2026, 5, 1), due=date(2026, 5, 9))
        )
    with suppress(IntegrityError):
        async with new_session.begin() as session:
            session.add(
                Loan(title="Mort", start=date(2026, 5, 8), due=date(2026, 6, 1))
            )
    async with new_session() as session:
        return list(await session.scalars(select(Loan.title)))


# endregion

if __name__ == "__main__":
    run(task, Base)
