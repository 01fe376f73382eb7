from collections import defaultdict

from many import ROWS, many_books
from running import execute, run
from tables import TABLES, create

# region setup
PAGE = ROWS or 3


def by_author(authors, books):
    """Each author's name, and the titles of those books that are theirs."""
    titles = defaultdict(list)
    for author_id, title in books:
        titles[author_id].append(title)
    return [(name, titles[author_id]) for author_id, name in authors]


# endregion


# region naive
def naive():
    authors = execute("SELECT id, name FROM author ORDER BY id LIMIT %s", PAGE)
    result = []
    for author_id, name in authors.fetchall():
        books = execute(
            "SELECT title FROM book WHERE author_id = %s ORDER BY id", author_id
        )
        result.append((name, [title for (title,) in books.fetchall()]))
    return result


# endregion


# region
def task():
    authors = execute(
        "SELECT id, name FROM author ORDER BY id LIMIT %s", PAGE
    ).fetchall()
    ids = [author_id for author_id, _ in authors]
    books = execute(
        "SELECT author_id, title FROM book "
        f"WHERE author_id IN ({', '.join(['%s'] * len(ids))}) ORDER BY id",
        *ids,
    )
    return by_author(authors, books.fetchall())


# endregion


# region way_joined
def way_joined():
    rows = execute(
        "SELECT page.id, page.name, book.title "
        "FROM (SELECT id, name FROM author ORDER BY id LIMIT %s) AS page "
        "LEFT JOIN book ON book.author_id = page.id "
        "ORDER BY page.id, book.id",
        PAGE,
    ).fetchall()
    authors = {author_id: name for author_id, name, _ in rows}
    books = [(author_id, title) for author_id, _, title in rows if title]
    return by_author(authors.items(), books)


# endregion


# region way_subquery
def way_subquery():
    authors = execute("SELECT id, name FROM author ORDER BY id LIMIT %s", PAGE)
    books = execute(
        "SELECT book.author_id, book.title "
        "FROM (SELECT id FROM author ORDER BY id LIMIT %s) AS page "
        "JOIN book ON book.author_id = page.id ORDER BY book.id",
        PAGE,
    )
    return by_author(authors.fetchall(), books.fetchall())


# endregion

if __name__ == "__main__":
    run(
        task,
        TABLES,
        create=many_books(create),
        naive=naive,
        ways=[way_joined, way_subquery],
    )
