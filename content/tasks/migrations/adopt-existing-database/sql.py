from catalog import schema_of
from rows import BOOKS
from running import ID, execute, run


# region setup
def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def go_on():
    execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    return [schema_of(ask, "book"), ask("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    return go_on()


# endregion


# region
def task():
    execute(
        "CREATE TABLE IF NOT EXISTS book"
        f" (id {ID}, title VARCHAR(200) NOT NULL)"
    )
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
