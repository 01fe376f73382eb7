from itertools import groupby

from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    authors = execute(
        "SELECT id, name FROM author WHERE id IN (2, 7, 10) ORDER BY id"
    ).fetchall()
    books = execute(
        "SELECT author_id, title FROM book WHERE author_id IN (2, 7, 10) "
        "ORDER BY year DESC LIMIT 2"
    ).fetchall()
    return [
        (name, [title for author_id, title in books if author_id == id])
        for id, name in authors
    ]


# endregion


# region
def task():
    rows = execute(
        "SELECT author.id, name, title FROM author LEFT JOIN ("
        "SELECT author_id, title, ROW_NUMBER() OVER "
        "(PARTITION BY author_id ORDER BY year DESC) AS place FROM book"
        ") AS latest ON author_id = author.id AND place <= 2 "
        "WHERE author.id IN (2, 7, 10) ORDER BY author.id, place"
    ).fetchall()
    authors = groupby(rows, key=lambda row: row[:2])
    # An author without books is a row whose title is None.
    return [
        (name, [title for *_, title in books if title is not None])
        for (_, name), books in authors
    ]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
