from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT name FROM author WHERE country <> %s ORDER BY id", "US"
    )
    return [name for (name,) in rows.fetchall()]


# endregion


# region
def task():
    rows = execute(
        "SELECT name FROM author "
        "WHERE country <> %s OR country IS NULL ORDER BY id",
        "US",
    )
    return [name for (name,) in rows.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
