from contextlib import suppress

from running import ID, db, execute, run

# region setup
ITEM = "title VARCHAR(50) NOT NULL, price NUMERIC(8, 2) NOT NULL"


def create():
    execute(f"CREATE TABLE item (id {ID}, {ITEM})")
    execute(f"CREATE TABLE offer (id {ID}, {OFFER})")


def prices_in(table):
    rows = execute(f"SELECT title, price FROM {table} ORDER BY id").fetchall()
    return [(title, f"{price:.2f}") for title, price in rows]


# endregion


# region naive
def add(title, price):
    if price < 0:
        raise ValueError("A price can't be negative")
    execute("INSERT INTO item (title, price) VALUES (%s, %s)", title, price)


def naive():
    add("Parable of the Sower", 13.25)
    with suppress(ValueError):
        add("Mort", -1)
    execute("UPDATE item SET price = price - 20")
    return prices_in("item")


# endregion


# region
OFFER = """
    title VARCHAR(50) NOT NULL,
    price NUMERIC(8, 2) NOT NULL CHECK (price >= 0)
"""


def task():
    insert = "INSERT INTO offer (title, price) VALUES (%s, %s)"
    execute(insert, "Parable of the Sower", 13.25)
    # PyMySQL takes MariaDB's refusal for an OperationalError.
    with suppress(db.IntegrityError, db.OperationalError):
        execute(insert, "Mort", -1)
    with suppress(db.IntegrityError, db.OperationalError):
        execute("UPDATE offer SET price = price - 20")
    return prices_in("offer")


# endregion

if __name__ == "__main__":
    run(task, ["item", "offer"], create=create, naive=naive)
