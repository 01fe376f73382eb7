from decimal import Decimal

from pypika_tortoise import CustomFunction
from running import run
from tortoise import fields
from tortoise.functions import Function, Sum
from tortoise.models import Model

# region setup
ROWS = [("cash", "0.10"), ("cash", "0.20"), ("cash", "-0.30")]
ROWS += [("till", "0.10"), ("till", "0.20")]


class Entry(Model):
    id = fields.IntField(primary_key=True)
    account = fields.CharField(max_length=20)
    amount = fields.DecimalField(max_digits=8, decimal_places=2)


async def fill() -> None:
    await Entry.bulk_create(
        [
            Entry(account=account, amount=Decimal(amount))
            for account, amount in ROWS
        ]
    )


# endregion


# region naive
async def naive() -> list[list[str] | bool]:
    accounts = Entry.annotate(total=Sum("amount")).group_by("account")
    balanced = accounts.filter(total=0).values_list("account", flat=True)
    till = await accounts.get(account="till").values("total")
    return [await balanced, till["total"] == Decimal("0.30")]


# endregion


# region
class Round(Function):
    database_func = CustomFunction("ROUND", ["number", "digits"])


async def task() -> list[list[str] | bool]:
    total = Sum("amount")
    accounts = Entry.annotate(total=total, rounded=Round(total, 2))
    accounts = accounts.group_by("account")
    balanced = accounts.filter(rounded=0).values_list("account", flat=True)
    till = await accounts.get(account="till").values("total")
    return [await balanced, till["total"] == Decimal("0.30")]


# endregion

if __name__ == "__main__":
    run(task, [Entry], fill=fill, naive=naive)
