from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT book.title, other.title FROM book "
        "JOIN book AS other ON other.year = book.year "
        "WHERE book.year < 1980 ORDER BY book.year, book.id, other.id"
    )
    return [tuple(row) for row in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT book.title, other.title FROM book "
        "JOIN book AS other ON other.year = book.year AND other.id > book.id "
        "WHERE book.year < 1980 ORDER BY book.year, book.id, other.id"
    )
    return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
