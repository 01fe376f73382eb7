from collections import defaultdict
from dataclasses import asdict, dataclass

from many import many_books
from running import execute, run
from tables import TABLES, create

# region setup


@dataclass
class AuthorOut:
    """What the response holds of an author."""

    name: str
    books: list[str]


# endregion


# region naive
def naive():
    authors = execute(
        "SELECT id, name FROM author WHERE country = %s ORDER BY id", "US"
    )
    out = []
    for author_id, name in authors.fetchall():
        books = execute(
            "SELECT title FROM book WHERE author_id = %s", author_id
        )
        out.append(
            AuthorOut(name, sorted(title for (title,) in books.fetchall()))
        )
    return [asdict(author) for author in out]


# endregion


# region
def task():
    authors = execute(
        "SELECT id, name FROM author WHERE country = %s ORDER BY id", "US"
    ).fetchall()
    books = execute(
        "SELECT book.author_id, book.title FROM book "
        "JOIN author ON author.id = book.author_id "
        "WHERE author.country = %s",
        "US",
    )
    titles = defaultdict(list)
    for author_id, title in books.fetchall():
        titles[author_id].append(title)
    out = [
        AuthorOut(name, sorted(titles[author_id]))
        for author_id, name in authors
    ]
    return [asdict(author) for author in out]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=many_books(create), naive=naive)
