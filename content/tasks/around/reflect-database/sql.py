import json

from legacy import DROPPED, LEGACY, NAME
from running import execute, run


# region setup
def create():
    for statement in [*DROPPED, *LEGACY]:
        execute(statement)


def gift(details):
    if isinstance(details, str):
        details = json.loads(details)
    return details["gift"]


# endregion


# region naive
def naive():
    return execute("SELECT customer, status FROM order ORDER BY id").fetchall()


# endregion


# region
def lines(order_id):
    sql = (
        "SELECT title, quantity FROM order_line "
        "JOIN product ON product.id = product_id "
        "WHERE order_id = %s ORDER BY line_no"
    )
    return execute(sql, order_id).fetchall()


def task():
    # NAME is the quoted name: "order", and `order` on MariaDB.
    orders = execute(
        f"SELECT id, customer, status, details, total FROM {NAME} "
        "JOIN order_total ON order_id = id ORDER BY id"
    )
    return [
        [customer, status, gift(details), lines(id), f"{total:.2f}"]
        for id, customer, status, details, total in orders.fetchall()
    ]


# endregion

if __name__ == "__main__":
    run(task, [], create=create, naive=naive)
