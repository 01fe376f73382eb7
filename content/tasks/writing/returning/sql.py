from running import execute, run
from tables import TABLES, create


# region
def task():
    restocked = execute(
        "UPDATE book SET stock = stock + 5 WHERE stock = 0 "
        "RETURNING title, stock"
    ).fetchall()
    deleted = execute(
        "DELETE FROM book WHERE year = 1979 RETURNING title, stock"
    ).fetchall()
    return [*sorted(restocked), *sorted(deleted)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
