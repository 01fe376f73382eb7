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


def result(sql):
    ids = ask("SELECT id FROM book ORDER BY id")
    return ["ALTER TABLE" in sql, schema_of(ask, "book"), ids]


# endregion


# region naive
def naive():
    return result("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")


# endregion


# region
def task():
    return result("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
