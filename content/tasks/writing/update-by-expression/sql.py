from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    (mort,) = execute("SELECT stock FROM book WHERE id = 11").fetchone()
    changed = execute("UPDATE book SET stock = stock + 5 WHERE author_id = 7")
    return changed.rowcount, mort


# endregion


# region
def task():
    changed = execute("UPDATE book SET stock = stock + 5 WHERE author_id = 7")
    (mort,) = execute("SELECT stock FROM book WHERE id = 11").fetchone()
    return changed.rowcount, mort


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
