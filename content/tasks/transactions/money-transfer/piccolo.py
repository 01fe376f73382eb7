from contextlib import suppress
from decimal import Decimal

from engine import DB
from piccolo.columns import Numeric, Serial, Varchar
from piccolo.engine.sqlite import SQLiteEngine, TransactionType
from piccolo.table import Table
from running import run


# region setup
class Account(Table, db=DB):
    id: Serial
    owner = Varchar(length=50)
    balance = Numeric(digits=(8, 2))


class NotEnough(Exception):
    pass


async def fill() -> None:
    await Account.insert(
        Account(owner="Ada", balance=Decimal("100.00")),
        Account(owner="Grace", balance=Decimal("50.00")),
    )


# endregion


# region
async def transfer(source: int, target: int, amount: Decimal) -> None:
    both = Account.objects().where(Account.id.is_in([source, target]))
    if isinstance(DB, SQLiteEngine):  # It has no lock on a row.
        transaction = DB.transaction(TransactionType.immediate)
    else:
        transaction = DB.transaction()
        both = both.lock_rows()
    async with transaction:
        accounts = {one.id: one for one in await both.order_by(Account.id)}
        if accounts[source].balance < amount:
            raise NotEnough
        accounts[source].balance -= amount
        accounts[target].balance += amount
        for account in accounts.values():
            await account.save([Account.balance])


async def task() -> list[tuple[str, Decimal]]:
    await transfer(1, 2, Decimal("60.00"))
    with suppress(NotEnough):
        await transfer(1, 2, Decimal("60.00"))
    accounts = await Account.objects().order_by(Account.id)
    return [(account.owner, account.balance) for account in accounts]


# endregion

if __name__ == "__main__":
    run(task, [Account], fill=fill)
