from decimal import Decimal

from running import ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE item (id {ID}, "
        "title VARCHAR(50) NOT NULL, price INTEGER NOT NULL)"
    )


# endregion


# region
def to_cents(price):
    return int(price * 100)


def from_cents(cents):
    return Decimal(cents).scaleb(-2)


def task():
    insert = "INSERT INTO item (title, price) VALUES (%s, %s)"
    execute(insert, "Postcard", to_cents(Decimal("1.50")))
    execute(insert, "Poster", to_cents(Decimal("12.00")))
    cheap = execute(
        "SELECT title, price FROM item WHERE price < %s", to_cents(Decimal(2))
    ).fetchall()
    return [
        [(title, from_cents(price)) for title, price in cheap],
        cheap[0][1],
    ]


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create)
