from decimal import Decimal

from running import new_session, run
from sqlalchemy import Numeric, String, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

# region setup
ROWS = [("cash", "0.10"), ("cash", "0.20"), ("cash", "-0.30")]
ROWS += [("till", "0.10"), ("till", "0.20")]


class Base(DeclarativeBase):
    pass


class Entry(Base):
    __tablename__ = "entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    account: Mapped[str] = mapped_column(String(20))
    amount: Mapped[Decimal] = mapped_column(Numeric(8, 2))


def fill(session: Session) -> None:
    for account, amount in ROWS:
        session.add(Entry(account=account, amount=Decimal(amount)))


# endregion


# region naive
async def naive() -> list[list[str] | bool]:
    total = func.sum(Entry.amount)
    accounts = select(Entry.account).group_by(Entry.account)
    async with new_session() as session:
        balanced = list(await session.scalars(accounts.having(total == 0)))
        till = await session.scalar(
            select(total).where(Entry.account == "till")
        )
    return [balanced, till == Decimal("0.30")]


# endregion


# region
async def task() -> list[list[str] | bool]:
    total = func.sum(Entry.amount)
    accounts = select(Entry.account).group_by(Entry.account)
    async with new_session() as session:
        balanced = list(
            await session.scalars(accounts.having(func.round(total, 2) == 0))
        )
        till = await session.scalar(
            select(total).where(Entry.account == "till")
        )
    return [balanced, till == Decimal("0.30")]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill, naive=naive)
