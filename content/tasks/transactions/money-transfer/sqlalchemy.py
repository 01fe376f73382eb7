from contextlib import suppress
from decimal import Decimal

from running import engine, new_session, run
from sqlalchemy import Connection, Numeric, String, event, select
from sqlalchemy.ext.asyncio import async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


# region setup
class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(String(50))
    balance: Mapped[Decimal] = mapped_column(Numeric(8, 2))


class NotEnough(Exception):
    pass


def fill(session: Session) -> None:
    session.add(Account(id=1, owner="Ada", balance=Decimal("100.00")))
    session.add(Account(id=2, owner="Grace", balance=Decimal("50.00")))


if engine.dialect.name == "sqlite":  # It has no lock on a row.

    @event.listens_for(engine.sync_engine, "begin")
    def lock_file(connection: Connection) -> None:
        if connection.get_execution_options().get("immediate"):
            connection.exec_driver_sql("BEGIN IMMEDIATE")


# endregion

# region
locking_session = async_sessionmaker(engine.execution_options(immediate=True))


async def transfer(source: int, target: int, amount: Decimal) -> None:
    both = select(Account).where(Account.id.in_([source, target]))
    async with locking_session.begin() as session:
        locked = both.order_by(Account.id).with_for_update()
        accounts = {one.id: one for one in await session.scalars(locked)}
        if accounts[source].balance < amount:
            raise NotEnough
        accounts[source].balance -= amount
        accounts[target].balance += amount


async def task() -> list[tuple[str, Decimal]]:
    await transfer(1, 2, Decimal("60.00"))
    with suppress(NotEnough):
        await transfer(1, 2, Decimal("60.00"))
    async with new_session() as session:
        accounts = await session.scalars(select(Account).order_by(Account.id))
        return [(account.owner, account.balance) for account in accounts]


# endregion

if __name__ == "__main__":
    run(task, Base, fill=fill)
