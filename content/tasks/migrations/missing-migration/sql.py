from catalog import schema_of
from rows import BOOKS
from running import ID, execute, run

# region setup
CREATE = f"CREATE TABLE {{name}} (id {ID}, title VARCHAR(200) NOT NULL{{more}})"


def create():
    execute(CREATE.format(name="book", more=""))
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)
    execute("CREATE TABLE migration (file VARCHAR(20) PRIMARY KEY)")
    execute("INSERT INTO migration (file) VALUES ('1_book.sql')")


def ask(sql):
    return execute(sql).fetchall()


def answers(check):
    files, more = ["1_book.sql"], ""
    before = check(files, more)
    more = ", isbn VARCHAR(13)"  # What the code wants now.
    changed = check(files, more)
    execute("ALTER TABLE book ADD COLUMN isbn VARCHAR(13)")
    files.append("2_isbn.sql")
    execute("INSERT INTO migration (file) VALUES ('2_isbn.sql')")
    after = check(files, more)
    rows = ask("SELECT id FROM book ORDER BY id")
    return [[before, changed, after], schema_of(ask, "book"), rows]


# endregion


# region naive
def all_applied(files, more):
    return len(ask("SELECT file FROM migration")) == len(files)


def naive():
    return answers(all_applied)


# endregion


# region
def in_order(files, more):
    execute(CREATE.format(name="wanted", more=more))
    wanted = schema_of(ask, "wanted")
    execute("DROP TABLE wanted")
    return schema_of(ask, "book") == wanted


def task():
    return answers(in_order)


# endregion

if __name__ == "__main__":
    run(task, ["book", "migration"], create=create, naive=naive)
