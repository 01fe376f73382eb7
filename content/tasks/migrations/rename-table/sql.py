from catalog import schema_of
from rows import BOOKS
from running import ID, execute, run

# region setup
CREATE = f"CREATE TABLE {{name}} (id {ID}, title VARCHAR(200) NOT NULL)"


def create():
    execute(CREATE.format(name="book"))
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    titles = ask("SELECT id, title FROM volume ORDER BY id")
    return [schema_of(ask, "volume"), titles]


# endregion


# region naive
def naive():
    execute(CREATE.format(name="volume"))
    execute("DROP TABLE book")
    return result()


# endregion


# region
def task():
    execute("ALTER TABLE book RENAME TO volume")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book", "volume"], create=create, naive=naive)
