from running import execute, run
from tables import TABLES, create


# region setup
class SoldOut(Exception):
    pass


# endregion


# region naive
def sell_naively(*ids):
    for id in ids:
        sold = execute(
            "UPDATE book SET stock = stock - 1 WHERE id = %s AND stock > 0",
            id,
        )
        if not sold.rowcount:
            raise SoldOut(id)


def naive():
    sell_naively(11, 13)
    try:
        sell_naively(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    return execute(
        "SELECT title, stock FROM book WHERE id IN (11, 12, 13) ORDER BY id"
    ).fetchall()


# endregion


# region
def sell(*ids):
    execute("BEGIN")
    try:
        for id in ids:
            sold = execute(
                "UPDATE book SET stock = stock - 1 WHERE id = %s AND stock > 0",
                id,
            )
            if not sold.rowcount:
                raise SoldOut(id)
    except BaseException:
        execute("ROLLBACK")
        raise
    execute("COMMIT")


def task():
    sell(11, 13)
    try:
        sell(13, 12)
    except SoldOut as error:
        print("Sold out:", error)
    return execute(
        "SELECT title, stock FROM book WHERE id IN (11, 12, 13) ORDER BY id"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
