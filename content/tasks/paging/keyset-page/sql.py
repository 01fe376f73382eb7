from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    return execute(
        "SELECT year, title FROM book WHERE year > %s "
        "ORDER BY year, id LIMIT 3",
        1979,
    ).fetchall()


# endregion


# region
def task():
    return execute(
        "SELECT year, title FROM book WHERE (year, id) > (%s, %s) "
        "ORDER BY year, id LIMIT 3",
        1979,
        4,
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
