from running import execute, run
from tables import TABLES, create


# region
def task():
    execute("UPDATE book SET stock = %s WHERE id = %s", 12, 7)
    execute("UPDATE book SET year = %s WHERE id = %s", 1970, 7)
    return execute(
        "SELECT title, year, stock FROM book WHERE id = %s", 7
    ).fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
