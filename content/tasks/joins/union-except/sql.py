from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    either = execute(
        "SELECT title FROM book WHERE year < 1965 "
        "UNION SELECT title FROM book WHERE stock = 0 "
        "AND price < 10 ORDER BY title"
    )
    return [title for (title,) in either]


# endregion


# region
def task():
    either = execute(
        "SELECT title FROM ("
        "SELECT title, price FROM book WHERE year < 1965 "
        "UNION SELECT title, price FROM book WHERE stock = 0"
        ") AS either WHERE price < 10 ORDER BY title"
    )
    rare = execute(
        "SELECT title FROM book WHERE year < 1970 "
        "EXCEPT SELECT title FROM book WHERE stock > 5 ORDER BY title"
    )
    return [[title for (title,) in titles] for titles in (either, rare)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
