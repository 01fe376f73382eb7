from decimal import Decimal

from running import new_session, run
from sqlalchemy import String, TypeDecorator, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


# endregion


# region
class ExactDecimal(TypeDecorator):
    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value, dialect):
        return None if value is None else str(value)

    def process_result_value(self, value, dialect):
        return None if value is None else Decimal(value)


class Account(Base):
    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    balance: Mapped[Decimal] = mapped_column(ExactDecimal)


async def task() -> Decimal:
    async with new_session.begin() as session:
        session.add(Account(balance=Decimal("12345678901234567.89")))
    async with new_session() as session:
        return (await session.scalars(select(Account.balance))).one()


# endregion

if __name__ == "__main__":
    run(task, Base)
