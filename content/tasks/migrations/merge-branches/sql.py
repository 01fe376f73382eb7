from catalog import schema_of
from rows import BOOKS
from running import ID, execute, run

# region setup
FILES = {
    2: "ALTER TABLE book ADD COLUMN isbn VARCHAR(13)",
    3: "ALTER TABLE book ADD COLUMN pages INTEGER",
}


def create():
    execute(f"CREATE TABLE book (id {ID}, title VARCHAR(200) NOT NULL)")
    for title, *_ in BOOKS[:3]:
        execute("INSERT INTO book (title) VALUES (%s)", title)
    execute("CREATE TABLE migration (file INTEGER PRIMARY KEY)")
    apply(3)  # This branch has not got the other's file.


def apply(number):
    execute(FILES[number])
    execute("INSERT INTO migration (file) VALUES (%s)", number)


def ask(sql):
    return execute(sql).fetchall()


def result():
    left = set(FILES) - {number for (number,) in ask("SELECT * FROM migration")}
    ids = ask("SELECT id FROM book ORDER BY id")
    return [not left, sorted(schema_of(ask, "book")), ids]


# endregion


# region naive
def naive():
    ((newest,),) = ask("SELECT max(file) FROM migration")
    for number in FILES:
        if number > newest:
            apply(number)
    return result()


# endregion


# region
def task():
    applied = {number for (number,) in ask("SELECT file FROM migration")}
    for number in FILES:
        if number not in applied:
            apply(number)
    return result()


# endregion

if __name__ == "__main__":
    run(task, ["book", "migration"], create=create, naive=naive)
