from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE line (id {ID}, {LINE})")


# endregion


# region
LINE = """
    title VARCHAR(50) NOT NULL,
    price NUMERIC(8, 2) NOT NULL,
    quantity INTEGER NOT NULL,
    total NUMERIC(10, 2) GENERATED ALWAYS AS (price * quantity) STORED
"""


def task():
    insert = "INSERT INTO line (title, price, quantity) VALUES (%s, %s, %s)"
    execute(insert, "Mort", "7.99", 3)
    first = execute("SELECT total FROM line").fetchone()[0]
    execute("UPDATE line SET quantity = 2")
    second = execute("SELECT total FROM line").fetchone()[0]
    return [f"{first:.2f}", f"{second:.2f}"]


# endregion

if __name__ == "__main__":
    run(task, ["line"], create=create)
