from decimal import Decimal

from engine import DB
from piccolo.columns import Serial, Varchar
from piccolo.table import Table
from running import run


# region
class Account(Table, db=DB):
    id: Serial
    balance_text = Varchar(length=20)

    @property
    def balance(self) -> Decimal:
        return Decimal(self.balance_text)


async def task() -> Decimal:
    await Account(balance_text=str(Decimal("12345678901234567.89"))).save()
    [account] = await Account.objects()
    return account.balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
