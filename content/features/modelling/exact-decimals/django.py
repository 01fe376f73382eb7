from decimal import Decimal

from django.db import models
from running import run


# region
class ExactDecimalField(models.CharField):
    def to_python(self, value):
        return None if value is None else Decimal(value)

    def get_prep_value(self, value):
        return None if value is None else str(value)

    def from_db_value(self, value, expression, connection):
        return self.to_python(value)


class Account(models.Model):
    balance = ExactDecimalField(max_length=20)


async def task():
    await Account.objects.acreate(balance=Decimal("12345678901234567.89"))
    account = await Account.objects.aget()
    return account.balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
