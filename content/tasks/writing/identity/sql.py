from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    book = "SELECT year, stock FROM book WHERE id = 7"
    mine = list(execute(book).fetchone())
    yours = list(execute(book).fetchone())
    mine[1], yours[0] = 12, 1970
    for year, stock in (mine, yours):
        save = "UPDATE book SET year = %s, stock = %s WHERE id = 7"
        execute(save, year, stock)
    return execute(book).fetchone()


# endregion


# region
def task():
    execute("UPDATE book SET stock = %s WHERE id = 7", 12)
    execute("UPDATE book SET year = %s WHERE id = 7", 1970)
    return execute("SELECT year, stock FROM book WHERE id = 7").fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
