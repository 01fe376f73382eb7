from contextlib import suppress
from decimal import Decimal

import project
from django.db import connection, connections, models, transaction
from running_sync import run

# region setup
# What stands in settings.py: SQLite has no lock on a row.
if connection.vendor == "sqlite":
    connections.settings["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE"
    }


class Account(models.Model):
    owner = models.CharField(max_length=50)
    balance = models.DecimalField(max_digits=8, decimal_places=2)


class NotEnough(Exception):
    pass


def fill():
    Account.objects.create(owner="Ada", balance=Decimal("100.00"))
    Account.objects.create(owner="Grace", balance=Decimal("50.00"))


# endregion


# region
@transaction.atomic
def transfer(source, target, amount):
    locked = Account.objects.select_for_update().order_by("id")
    accounts = locked.in_bulk([source, target])
    if accounts[source].balance < amount:
        raise NotEnough
    accounts[source].balance -= amount
    accounts[target].balance += amount
    for account in accounts.values():
        account.save(update_fields=["balance"])


def task():
    transfer(1, 2, Decimal("60.00"))
    with suppress(NotEnough):
        transfer(1, 2, Decimal("60.00"))
    accounts = Account.objects.order_by("id")
    return list(accounts.values_list("owner", "balance"))


# endregion

if __name__ == "__main__":
    run(task, [Account], fill=fill)
