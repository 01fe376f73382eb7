from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT name, COUNT(*) FROM author JOIN book ON author_id = author.id "
        "WHERE COUNT(*) >= 2 GROUP BY author.id, name ORDER BY author.id"
    )
    return [tuple(row) for row in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT name, COUNT(*) FROM author JOIN book ON author_id = author.id "
        "GROUP BY author.id, name HAVING COUNT(*) >= %s ORDER BY author.id",
        2,
    )
    return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
