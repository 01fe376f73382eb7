from running import DATABASE, execute, run
from tables import TABLES, create

# region setup
INSERT = "INSERT INTO author (name, country) VALUES (%s, %s)"


def another_writer():  # Each statement is a transaction of its own.
    execute(INSERT, "Han Kang", "KR")


# endregion


# region naive
def naive():
    find = "SELECT country FROM author WHERE name = %s"
    author = execute(find, "Han Kang").fetchone()
    if author is None:
        another_writer()  # is faster
        execute("INSERT INTO author (name) VALUES (%s)", "Han Kang")
        author = execute(find, "Han Kang").fetchone()
    number = execute("SELECT COUNT(*) FROM author WHERE name = %s", "Han Kang")
    return *author, *number.fetchone()


# endregion


# region
INSERT_OR_IGNORE = (
    "INSERT IGNORE INTO author (name) VALUES (%s)"
    if DATABASE == "mysql"
    else "INSERT INTO author (name) VALUES (%s) ON CONFLICT (name) DO NOTHING"
)


def task():
    find = "SELECT country FROM author WHERE name = %s"
    author = execute(find, "Han Kang").fetchone()
    if author is None:
        another_writer()  # is faster
        execute(INSERT_OR_IGNORE, "Han Kang")
        author = execute(find, "Han Kang").fetchone()
    number = execute("SELECT COUNT(*) FROM author WHERE name = %s", "Han Kang")
    return *author, *number.fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
