from itertools import groupby

from running import execute, run
from tables import TABLES, create


# region
def task():
    rows = execute(
        "SELECT author.id, author.name, book.title FROM author "
        "LEFT JOIN book ON book.author_id = author.id "
        "ORDER BY author.id, book.id"
    ).fetchall()
    return [
        [name, [title for _, _, title in group if title]]
        for (_, name), group in groupby(rows, key=lambda row: row[:2])
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
