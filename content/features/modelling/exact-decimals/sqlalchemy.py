from decimal import Decimal

from running import new_session, run
from sqlalchemy import Numeric, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


# region
AMOUNT = Decimal("12345678901234567.89")


class Account(Base):
    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    balance: Mapped[Decimal] = mapped_column(Numeric(19, 2))


async def task() -> Decimal:
    async with new_session.begin() as session:
        session.add(Account(balance=AMOUNT))
    async with new_session() as session:
        balance = (await session.scalars(select(Account.balance))).one()
        assert balance == AMOUNT, f"{balance} came back"
        return balance


# endregion

if __name__ == "__main__":
    run(task, Base)
