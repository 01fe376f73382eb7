from running import execute, run
from tables import TABLES, create


# region naive
def find_unsafely(title):
    rows = execute(
        f"SELECT title FROM book WHERE title = '{title}' ORDER BY id"
    )
    return [title for (title,) in rows.fetchall()]


def naive():
    return find_unsafely("x' OR stock = '0")


# endregion


# region
def find(title):
    rows = execute("SELECT title FROM book WHERE title = %s ORDER BY id", title)
    return [title for (title,) in rows.fetchall()]


def task():
    return [find("x' OR stock = '0"), find("If on a winter's night a traveler")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
