from many import ROWS
from running import execute, run
from tables import TABLES, create

# region setup
NAMES = [f"New author {number}" for number in range(1, (ROWS or 5) + 1)]
# endregion


# region naive
def naive():
    insert = "INSERT INTO author (name) VALUES (%s) RETURNING id"
    return [execute(insert, name).fetchone()[0] for name in NAMES]


# endregion


# region
def task():
    rows = execute(
        f"INSERT INTO author (name) VALUES {', '.join(['(%s)'] * len(NAMES))} "
        "RETURNING name, id",
        *NAMES,
    )
    keys = dict(rows.fetchall())  # No database promises their order.
    return [keys[name] for name in NAMES]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
