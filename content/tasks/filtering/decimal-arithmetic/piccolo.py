from decimal import Decimal

from engine import DB
from piccolo.columns import Numeric, Serial, Varchar
from piccolo.query.functions import Abs, Sum
from piccolo.table import Table
from running import run

# region setup
ROWS = [("cash", "0.10"), ("cash", "0.20"), ("cash", "-0.30")]
ROWS += [("till", "0.10"), ("till", "0.20")]


class Entry(Table, db=DB):
    id: Serial
    account = Varchar(length=20)
    amount = Numeric(digits=(8, 2))


async def fill() -> None:
    await Entry.insert(
        *(
            Entry(account=account, amount=Decimal(amount))
            for account, amount in ROWS
        )
    )


# endregion


# region naive
async def naive() -> list[list[str] | bool]:
    accounts = Entry.select(Entry.account).group_by(Entry.account)
    balanced = accounts.having(Sum(Entry.amount) == 0).output(as_list=True)
    till = Entry.select(Sum(Entry.amount)).where(Entry.account == "till")
    total = (await till)[0]["sum"]
    return [await balanced, total == Decimal("0.30")]


# endregion


# region
async def task() -> list[list[str] | bool]:
    accounts = Entry.select(Entry.account).group_by(Entry.account)
    zero = Abs(Sum(Entry.amount)) < Decimal("0.005")
    balanced = accounts.having(zero).output(as_list=True)
    till = Entry.select(Sum(Entry.amount)).where(Entry.account == "till")
    # SQLite gives a float.
    total = round(Decimal((await till)[0]["sum"]), 2)
    return [await balanced, total == Decimal("0.30")]


# endregion

if __name__ == "__main__":
    run(task, [Entry], fill=fill, naive=naive)
