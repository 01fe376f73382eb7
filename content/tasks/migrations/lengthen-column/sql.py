from catalog import schema_of
from rows import BOOKS
from running import DATABASE, ID, execute, run

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    execute("INSERT INTO book (title) VALUES (%s)", TITLE)
    titles = ask("SELECT title FROM book ORDER BY id")
    return [schema_of(ask, "book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    return result()


# endregion


# region
def task():
    if DATABASE == "postgresql":
        execute("ALTER TABLE book ALTER COLUMN title TYPE VARCHAR(300)")
    elif DATABASE == "mysql":
        execute("ALTER TABLE book MODIFY title VARCHAR(300) NOT NULL")
    return result()  # SQLite does not look at the length.


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
