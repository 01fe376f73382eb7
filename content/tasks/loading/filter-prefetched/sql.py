from itertools import groupby

from many import many_books
from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    authors = execute("SELECT id, name FROM author ORDER BY id").fetchall()
    result = []
    for author_id, name in authors:
        count = execute(
            "SELECT COUNT(*) FROM book WHERE author_id = %s AND stock > 0",
            author_id,
        )
        result.append((name, *count.fetchone()))
    return result


# endregion


# region
def task():
    rows = execute(
        "SELECT author.id, author.name, book.stock FROM author "
        "LEFT JOIN book ON book.author_id = author.id ORDER BY author.id"
    ).fetchall()
    return [
        (name, sum(1 for _, _, stock in books if stock))
        for (_, name), books in groupby(rows, key=lambda row: row[:2])
    ]


# endregion


# region way_count
def way_count():
    return execute(
        "SELECT author.name, COUNT(book.id) FROM author "
        "LEFT JOIN book ON book.author_id = author.id AND book.stock > 0 "
        "GROUP BY author.id, author.name ORDER BY author.id"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(
        task,
        TABLES,
        create=many_books(create),
        naive=naive,
        ways=[way_count],
    )
