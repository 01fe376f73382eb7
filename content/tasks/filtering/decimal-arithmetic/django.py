from decimal import Decimal

from django.db import models
from django.db.models import Sum
from django.db.models.functions import Round
from running import run

# region setup
ROWS = [("cash", "0.10"), ("cash", "0.20"), ("cash", "-0.30")]
ROWS += [("till", "0.10"), ("till", "0.20")]


class Entry(models.Model):
    account = models.CharField(max_length=20)
    amount = models.DecimalField(max_digits=8, decimal_places=2)


def fill():
    Entry.objects.bulk_create(
        Entry(account=account, amount=Decimal(amount))
        for account, amount in ROWS
    )


# endregion


# region naive
async def naive():
    accounts = Entry.objects.values("account").annotate(total=Sum("amount"))
    balanced = accounts.filter(total=0).values_list("account", flat=True)
    till = await accounts.aget(account="till")
    return [
        [account async for account in balanced],
        till["total"] == Decimal("0.30"),
    ]


# endregion


# region
async def task():
    total = Round(Sum("amount"), precision=2)
    accounts = Entry.objects.values("account").annotate(total=total)
    balanced = accounts.filter(total=0).values_list("account", flat=True)
    till = await accounts.aget(account="till")
    return [
        [account async for account in balanced],
        till["total"] == Decimal("0.30"),
    ]


# endregion

if __name__ == "__main__":
    run(task, [Entry], fill=fill, naive=naive)
