from running_sync import new_session, run
from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)


# region setup
class Base(DeclarativeBase):
    pass


class Member(Base):
    __tablename__ = "member"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))


class Loan(Base):
    __tablename__ = "loan"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(50))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    member: Mapped[Member | None] = relationship()


def fill(session: Session) -> None:
    session.add(Loan(id=1, title="Solaris", member=Member(name="Ada")))
    session.add(Loan(id=2, title="Kitchen"))


# endregion


# region naive
def naive() -> list[tuple[str, str | None]]:
    loans = select(Loan).options(joinedload(Loan.member)).order_by(Loan.id)
    with new_session.begin() as session:
        locked = session.scalars(loans.with_for_update())
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion


# region
def task() -> list[tuple[str, str | None]]:
    loans = select(Loan).options(joinedload(Loan.member)).order_by(Loan.id)
    with new_session.begin() as session:
        locked = session.scalars(loans.with_for_update(of=Loan))
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion


# region way_selectinload
def way_selectinload() -> list[tuple[str, str | None]]:
    loans = select(Loan).options(selectinload(Loan.member)).order_by(Loan.id)
    with new_session.begin() as session:
        locked = session.scalars(loans.with_for_update())
        return [(one.title, one.member and one.member.name) for one in locked]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive, ways=[way_selectinload])
