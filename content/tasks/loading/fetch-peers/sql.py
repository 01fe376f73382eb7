from many import many_books
from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    books = execute(
        "SELECT title, author_id FROM book WHERE stock > %s ORDER BY id", 4
    )
    result = []
    for title, author_id in books.fetchall():
        author = execute("SELECT name FROM author WHERE id = %s", author_id)
        result.append((title, *author.fetchone()))
    return result


# endregion


# region
def task():
    books = execute(
        "SELECT title, author_id FROM book WHERE stock > %s ORDER BY id", 4
    ).fetchall()
    ids = sorted({author_id for _, author_id in books})
    authors = execute(
        "SELECT id, name FROM author "
        f"WHERE id IN ({', '.join(['%s'] * len(ids))})",
        *ids,
    )
    names = dict(authors.fetchall())
    return [(title, names[author_id]) for title, author_id in books]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=many_books(create), naive=naive)
