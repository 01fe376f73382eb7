from running import ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE loan (id {ID}, book VARCHAR(50) NOT NULL, "
        "day INTEGER NOT NULL)"
    )
    for book, day in [("Mort", 1), ("Kindred", 2), ("Mort", 3)]:
        execute("INSERT INTO loan (book, day) VALUES (%s, %s)", book, day)


# endregion


# region naive
def naive():
    rows = execute(
        "SELECT book, COUNT(*) FROM loan GROUP BY book, day ORDER BY day"
    )
    return [tuple(row) for row in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT book, COUNT(*) FROM loan GROUP BY book ORDER BY book"
    )
    return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, ["loan"], create=create, naive=naive)
