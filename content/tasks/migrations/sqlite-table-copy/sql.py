from kept import kept
from rows import BOOKS
from running import ID, execute, run

# region setup
TABLE = f"id {ID}, title VARCHAR(200) NOT NULL, year INTEGER NOT NULL DEFAULT"


def create():
    pages = "pages INTEGER CHECK (pages > 0)"
    execute(f"CREATE TABLE book ({TABLE} 1900, {pages})")
    execute("CREATE INDEX book_title ON book (title)")
    execute("CREATE INDEX book_lower ON book (lower(title))")
    execute("""CREATE TRIGGER book_titled BEFORE INSERT ON book
        WHEN NEW.title = '' BEGIN SELECT RAISE(ABORT, 'no title'); END""")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)


def ask(sql):
    return execute(sql).fetchall()


def result():
    execute("INSERT INTO book (title) VALUES ('Kim')")
    years = ask("SELECT id, year FROM book ORDER BY id")
    return [kept(ask, "book"), years]


# endregion


# region naive
def naive():
    execute(f"CREATE TABLE copy ({TABLE} 2000, pages INTEGER)")
    execute("INSERT INTO copy SELECT id, title, year, pages FROM book")
    execute("DROP TABLE book")
    execute("ALTER TABLE copy RENAME TO book")
    return result()


# endregion


# region
MADE_BY = """SELECT sql FROM sqlite_master
    WHERE tbl_name = 'book' AND type IN ('index', 'trigger')"""


def task():
    made_by = ask(MADE_BY)
    pages = "pages INTEGER CHECK (pages > 0)"
    execute(f"CREATE TABLE copy ({TABLE} 2000, {pages})")
    execute("INSERT INTO copy SELECT id, title, year, pages FROM book")
    execute("DROP TABLE book")
    execute("ALTER TABLE copy RENAME TO book")
    for (sql,) in made_by:
        execute(sql)
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book"], create=create, naive=naive)
