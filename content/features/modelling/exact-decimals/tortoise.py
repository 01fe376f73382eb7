from decimal import Decimal

from running import run
from tortoise import fields
from tortoise.models import Model

# region
AMOUNT = Decimal("12345678901234567.89")


class Account(Model):
    id = fields.IntField(primary_key=True)
    balance = fields.DecimalField(max_digits=19, decimal_places=2)


async def task() -> Decimal:
    await Account.create(balance=AMOUNT)
    account = await Account.get(id=1)
    assert account.balance == AMOUNT, f"{account.balance} came back"
    return account.balance


# endregion

if __name__ == "__main__":
    run(task, [Account])
