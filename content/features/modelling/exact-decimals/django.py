from decimal import Decimal

from django.db import models
from running import run


# region
class ExactDecimalField(models.DecimalField):
    def get_internal_type(self):
        return "TextField"

    def from_db_value(self, value, expression, connection):
        return value and Decimal(value)


class Account(models.Model):
    balance = ExactDecimalField(max_digits=19, decimal_places=2)


async def task():
    await Account.objects.acreate(balance=Decimal("12345678901234567.89"))
    account = await Account.objects.aget()
    return account.balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
