from contextlib import suppress
from decimal import Decimal

from running import run
from tortoise import fields
from tortoise.models import Model
from tortoise.transactions import in_transaction


# region setup
class Account(Model):
    id = fields.IntField(primary_key=True)
    owner = fields.CharField(max_length=50)
    balance = fields.DecimalField(max_digits=8, decimal_places=2)


class NotEnough(Exception):
    pass


async def fill() -> None:
    await Account.create(owner="Ada", balance=Decimal("100.00"))
    await Account.create(owner="Grace", balance=Decimal("50.00"))


# endregion


# region
async def transfer(source: int, target: int, amount: Decimal) -> None:
    async with in_transaction():
        locked = Account.select_for_update().order_by("id")
        accounts = await locked.in_bulk([source, target], "id")
        if accounts[source].balance < amount:
            raise NotEnough
        accounts[source].balance -= amount
        accounts[target].balance += amount
        for account in accounts.values():
            await account.save(update_fields=["balance"])


async def task() -> list[tuple[str, Decimal]]:
    await transfer(1, 2, Decimal("60.00"))
    with suppress(NotEnough):
        await transfer(1, 2, Decimal("60.00"))
    return await Account.all().order_by("id").values_list("owner", "balance")


# endregion

if __name__ == "__main__":
    run(task, [Account], fill=fill)
