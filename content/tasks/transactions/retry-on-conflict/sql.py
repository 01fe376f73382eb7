from contextlib import closing

from running import DATABASE, connect, db, run
from tables import TABLES, create


# region setup
def is_conflict(error):  # 40P01, 1213: a deadlock.
    state = getattr(error, "sqlstate", None)
    return state in {"40001", "40P01"} or error.args[0] in {1020, 1213}


def other_sale(sell):
    with closing(connect()) as other, other.cursor() as cursor:
        sell(cursor)


BEGIN = ["BEGIN ISOLATION LEVEL SERIALIZABLE"]
if DATABASE == "mysql":
    # MariaDB's SERIALIZABLE would lock what it reads. This one notices.
    BEGIN = ["SET innodb_snapshot_isolation = ON", "BEGIN"]
# endregion


# region naive
def sell_naively(cursor, meanwhile=lambda: None):
    cursor.execute("BEGIN")
    cursor.execute("SELECT stock FROM book WHERE id = 14")
    (stock,) = cursor.fetchone()
    meanwhile()
    update = "UPDATE book SET stock = %s WHERE id = 14"
    cursor.execute(update, [stock - 1])
    cursor.execute("COMMIT")
    return 1, stock - 1


def naive():
    return sell_naively(db.cursor(), lambda: other_sale(sell_naively))


# endregion


# region
def sell(cursor, meanwhile=lambda: None):
    attempt = 0
    while True:
        attempt += 1
        try:
            for statement in BEGIN:
                cursor.execute(statement)
            cursor.execute("SELECT stock FROM book WHERE id = 14")
            (stock,) = cursor.fetchone()
            if attempt == 1:
                meanwhile()
            update = "UPDATE book SET stock = %s WHERE id = 14"
            cursor.execute(update, [stock - 1])
            cursor.execute("COMMIT")
            return attempt, stock - 1
        except db.OperationalError as error:
            cursor.execute("ROLLBACK")
            if attempt == 3 or not is_conflict(error):
                raise


def task():
    return sell(db.cursor(), meanwhile=lambda: other_sale(sell))


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
