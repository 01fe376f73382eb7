from running import new_session, run
from sqlalchemy import String, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Loan(Base):
    __tablename__ = "loan"

    id: Mapped[int] = mapped_column(primary_key=True)
    book: Mapped[str] = mapped_column(String(50))
    day: Mapped[int]


def fill(session: Session) -> None:
    for book, day in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        session.add(Loan(book=book, day=day))
        session.flush()


# endregion


# region naive
async def naive() -> list[tuple[str, int]]:
    loans = select(Loan).order_by(Loan.day)  # as the list shows them
    query = loans.with_only_columns(Loan.book, func.count(Loan.id))
    query = query.group_by(Loan.book)
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion


# region
async def task() -> list[tuple[str, int]]:
    loans = select(Loan).order_by(Loan.day)  # as the list shows them
    query = loans.with_only_columns(Loan.book, func.count(Loan.id))
    query = query.group_by(Loan.book).order_by(None).order_by(Loan.book)
    async with new_session() as session:
        return [tuple(row) for row in await session.execute(query)]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
