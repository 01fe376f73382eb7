from contextlib import closing

from running import connect, execute, run
from tables import TABLES, create


# region setup
def wait_for_payment():
    """It takes a while, and meanwhile somebody else buys another book."""
    with closing(connect()) as other, closing(other.cursor()) as cursor:
        cursor.execute("UPDATE book SET stock = stock - 1 WHERE id = 9")


# endregion


# region naive
def naive():
    execute("BEGIN")
    execute("UPDATE book SET stock = stock - 1 WHERE id = 14")
    wait_for_payment()
    execute("COMMIT")
    books = "SELECT title, stock FROM book WHERE id IN (9, 14) ORDER BY id"
    return execute(books).fetchall()


# endregion


# region
def task():
    wait_for_payment()
    execute("BEGIN")
    execute("UPDATE book SET stock = stock - 1 WHERE id = 14")
    execute("COMMIT")
    books = "SELECT title, stock FROM book WHERE id IN (9, 14) ORDER BY id"
    return execute(books).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
