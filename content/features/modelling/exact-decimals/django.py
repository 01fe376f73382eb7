from decimal import Decimal

from django.db import models
from running import run

# region
AMOUNT = Decimal("12345678901234567.89")


class Account(models.Model):
    balance = models.DecimalField(max_digits=19, decimal_places=2)


async def task():
    await Account.objects.acreate(balance=AMOUNT)
    account = await Account.objects.aget()
    assert account.balance == AMOUNT, f"{account.balance} came back"
    return account.balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
