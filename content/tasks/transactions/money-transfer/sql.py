from contextlib import suppress
from decimal import Decimal

from running import DATABASE, ID, execute, run

# region setup
TABLES = ["account"]


class NotEnough(Exception):
    pass


def create():
    execute(
        f"CREATE TABLE account (id {ID}, owner VARCHAR(50) NOT NULL, "
        "balance NUMERIC(8, 2) NOT NULL)"
    )
    for row in [("Ada", "100.00"), ("Grace", "50.00")]:
        execute("INSERT INTO account (owner, balance) VALUES (%s, %s)", *row)


# endregion

# region
SQLITE = DATABASE == "sqlite"  # It locks its file: it has no lock on a row.
BEGIN = "BEGIN IMMEDIATE" if SQLITE else "BEGIN"
READ = "SELECT id, balance FROM account WHERE id IN (%s, %s) ORDER BY id"
LOCK = READ if SQLITE else f"{READ} FOR UPDATE"


def transfer(source, target, amount):
    execute(BEGIN)
    try:
        balances = dict(execute(LOCK, source, target).fetchall())
        if balances[source] < Decimal(amount):
            raise NotEnough
        move = "UPDATE account SET balance = balance + %s WHERE id = %s"
        execute(move, f"-{amount}", source)
        execute(move, amount, target)
    except BaseException:
        execute("ROLLBACK")
        raise
    execute("COMMIT")


def task():
    transfer(1, 2, "60.00")
    with suppress(NotEnough):
        transfer(1, 2, "60.00")
    rows = execute("SELECT owner, balance FROM account ORDER BY id").fetchall()
    return [(owner, str(balance)) for owner, balance in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
