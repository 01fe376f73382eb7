from running import ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE offer (id {ID}, title VARCHAR(50) NOT NULL, "
        "stock INTEGER NOT NULL, reserved INTEGER NOT NULL)"
    )
    insert = "INSERT INTO offer (title, stock, reserved) VALUES (%s, %s, %s)"
    execute(insert, "Solaris", 6, 1)
    execute(insert, "Kindred", 5, 2)
    execute(insert, "Mort", 9, 9)


# endregion


# region naive
def naive():
    rows = execute("SELECT title, stock, reserved FROM offer").fetchall()
    found = [(title, stock - reserved) for title, stock, reserved in rows]
    return sorted([row for row in found if row[1] > 0], key=lambda row: row[1])


# endregion


# region
FREE = "stock - reserved"


def task():
    return execute(
        f"SELECT title, {FREE} FROM offer WHERE {FREE} > 0 ORDER BY {FREE}"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, ["offer"], create=create, naive=naive)
