from itertools import groupby

from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT author.id, author.name, book.title FROM author "
        "LEFT JOIN book ON book.author_id = author.id "
        "WHERE author.id IN (1, 7, 10) AND book.stock > 0 "
        "ORDER BY author.id, book.id"
    ).fetchall()
    return [
        [name, [title for _, _, title in group if title]]
        for (_, name), group in groupby(rows, key=lambda row: row[:2])
    ]


# endregion


# region
def task():
    rows = execute(
        "SELECT author.id, author.name, book.title FROM author "
        "LEFT JOIN book ON book.author_id = author.id AND book.stock > 0 "
        "WHERE author.id IN (1, 7, 10) ORDER BY author.id, book.id"
    ).fetchall()
    return [
        [name, [title for _, _, title in group if title]]
        for (_, name), group in groupby(rows, key=lambda row: row[:2])
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
