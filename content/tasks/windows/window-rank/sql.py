from running import execute, run
from tables import TABLES, create


# region
def task():
    rows = execute(
        "SELECT title, "
        "RANK() OVER (PARTITION BY author_id ORDER BY price DESC), "
        "SUM(stock) OVER (PARTITION BY author_id ORDER BY year) "
        "FROM book ORDER BY author_id, year"
    ).fetchall()
    # MariaDB's sum of integers is a decimal.
    return [(title, place, int(total)) for title, place, total in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
