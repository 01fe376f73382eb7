from running import ID, execute, run


# region setup
def create():
    execute(
        f"CREATE TABLE item (id {ID}, stock INTEGER NOT NULL, "
        "version INTEGER NOT NULL DEFAULT 1)"
    )
    execute("INSERT INTO item (stock) VALUES (6)")


# endregion


# region
def read():
    return execute("SELECT id, version FROM item").fetchone()


def save(item, stock):
    saved = execute(
        "UPDATE item SET stock = %s, version = version + 1 "
        "WHERE id = %s AND version = %s",
        stock,
        *item,
    )
    return "saved" if saved.rowcount == 1 else "refused"


def task():
    mine, theirs = read(), read()
    answers = [save(theirs, 5), save(mine, 4)]
    item = execute("SELECT stock, version FROM item")
    return [*answers, *item.fetchone()]


# endregion

if __name__ == "__main__":
    run(task, ["item"], create=create)
