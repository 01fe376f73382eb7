from catalog import schema_of
from rows import BOOKS
from running import DATABASE, ID, execute, run

# region setup
FIRST = f"id {ID}, title VARCHAR(200) NOT NULL"


def create():
    year = "year INTEGER NOT NULL DEFAULT 1900"
    execute(f"CREATE TABLE book ({FIRST}, {year})")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = ask("SELECT id, year FROM book ORDER BY id")
    return [sorted(schema_of(ask, "book")), years]


# endregion


# region naive
def naive():
    execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    return result()


# endregion


# region
def task():
    if DATABASE == "sqlite":  # It has no ALTER for it: the table is copied.
        year = "year INTEGER NOT NULL DEFAULT 2000"
        execute(f"CREATE TABLE copy ({FIRST}, {year}, isbn VARCHAR(13))")
        execute("INSERT INTO copy SELECT id, title, year, NULL FROM book")
        execute("DROP TABLE book")
        execute("ALTER TABLE copy RENAME TO book")
    else:
        execute("ALTER TABLE book ALTER COLUMN year SET DEFAULT 2000")
        execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
