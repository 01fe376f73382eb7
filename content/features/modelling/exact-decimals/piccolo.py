from decimal import Decimal

from engine import DB
from piccolo.columns import Numeric, Serial
from piccolo.table import Table
from running import run

# region
AMOUNT = Decimal("12345678901234567.89")


class Account(Table, db=DB):
    id: Serial
    balance = Numeric(digits=(19, 2))


async def task() -> Decimal:
    await Account(balance=AMOUNT).save()
    [balance] = await Account.select(Account.balance).output(as_list=True)
    assert balance == AMOUNT, f"{balance} came back"
    return balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
