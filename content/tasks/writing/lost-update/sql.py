from running import DATABASE, execute, run
from tables import TABLES, create


# region naive
def naive():
    read = "SELECT stock FROM book WHERE id = 7"
    save = "UPDATE book SET stock = %s WHERE id = 7"
    (mine,) = execute(read).fetchone()
    (theirs,) = execute(read).fetchone()
    execute(save, theirs - 1)
    execute(save, mine - 1)
    return execute("SELECT title, stock FROM book WHERE id = 7").fetchone()


# endregion


# region
def task():
    for _ in ["theirs", "mine"]:
        execute("UPDATE book SET stock = stock - 1 WHERE id = 7")
    return execute("SELECT title, stock FROM book WHERE id = 7").fetchone()


# endregion


# region way_lock
def way_lock():
    for _ in ["theirs", "mine"]:
        # SQLite has no FOR UPDATE: IMMEDIATE locks the whole database.
        execute("BEGIN IMMEDIATE" if DATABASE == "sqlite" else "BEGIN")
        lock = "" if DATABASE == "sqlite" else " FOR UPDATE"
        book = execute(f"SELECT stock FROM book WHERE id = 7{lock}")
        (stock,) = book.fetchone()
        execute("UPDATE book SET stock = %s WHERE id = 7", stock - 1)
        execute("COMMIT")
    return execute("SELECT title, stock FROM book WHERE id = 7").fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive, ways=[way_lock])
