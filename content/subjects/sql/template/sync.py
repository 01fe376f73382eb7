from running import execute, run
from tables import TABLES, create


# region
def task():
    rows = execute("SELECT name FROM author ORDER BY id").fetchall()
    return [name for (name,) in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
