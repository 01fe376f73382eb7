from catalog import schema_of
from running import ID, execute, run


# region setup
def ask(sql):
    return execute(sql).fetchall()


FIRST = f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)"
# endregion


# region naive
def start():
    execute(FIRST)


def naive():
    start()
    start()  # The application starts again.
    return schema_of(ask, "book")


# endregion


# region
def migrate(name, sql):
    if not ask(f"SELECT name FROM migration WHERE name = '{name}'"):
        execute(sql)
        execute(f"INSERT INTO migration (name) VALUES ('{name}')")


def task():
    for _ in range(2):  # The second time there is nothing to do.
        execute(
            "CREATE TABLE IF NOT EXISTS migration"
            " (name VARCHAR(100) PRIMARY KEY)"
        )
        migrate("0001_first", FIRST)
    return schema_of(ask, "book")


# endregion

if __name__ == "__main__":
    run(task, ["book", "migration"], naive=naive)
