from decimal import Decimal

from running import ID, execute, run

# region setup
ROWS = [("cash", "0.10"), ("cash", "0.20"), ("cash", "-0.30")]
ROWS += [("till", "0.10"), ("till", "0.20")]


def create():
    execute(
        f"CREATE TABLE entry (id {ID}, account VARCHAR(20) NOT NULL, "
        "amount NUMERIC(8, 2) NOT NULL)"
    )
    for account, amount in ROWS:
        execute(
            "INSERT INTO entry (account, amount) VALUES (%s, %s)",
            account,
            amount,
        )


# endregion


# region naive
def naive():
    balanced = execute(
        "SELECT account FROM entry GROUP BY account HAVING SUM(amount) = 0"
    ).fetchall()
    (total,) = execute(
        "SELECT SUM(amount) FROM entry WHERE account = 'till'"
    ).fetchone()
    return [[account for (account,) in balanced], total == Decimal("0.30")]


# endregion


# region
def task():
    balanced = execute(
        "SELECT account FROM entry GROUP BY account "
        "HAVING ROUND(SUM(amount), 2) = 0"
    ).fetchall()
    (total,) = execute(
        "SELECT SUM(amount) FROM entry WHERE account = 'till'"
    ).fetchone()
    # SQLite gives a float.
    total = round(Decimal(total), 2)
    return [[account for (account,) in balanced], total == Decimal("0.30")]


# endregion

if __name__ == "__main__":
    run(task, ["entry"], create=create, naive=naive)
