from running import execute, run


# region
def create():
    execute(
        "CREATE TABLE order_line ("
        "order_number INTEGER, position INTEGER, title VARCHAR(200) NOT NULL, "
        "quantity INTEGER NOT NULL, PRIMARY KEY (order_number, position))"
    )


def task():
    execute(
        "INSERT INTO order_line (order_number, position, title, quantity) "
        "VALUES (1001, 1, 'Kindred', 1), (1001, 2, 'Solaris', 2), (1002, "
        "1, 'Mort', 1)"
    )
    return execute(
        "SELECT title, quantity FROM order_line "
        "WHERE order_number = %s AND position = %s",
        1001,
        2,
    ).fetchone()


# endregion

if __name__ == "__main__":
    run(task, ["order_line"], create=create)
