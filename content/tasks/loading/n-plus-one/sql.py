from many import many_books
from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    books = execute("SELECT title, author_id FROM book ORDER BY id").fetchall()
    result = []
    for title, author_id in books:
        author = execute("SELECT name FROM author WHERE id = %s", author_id)
        result.append((title, *author.fetchone()))
    return result


# endregion


# region
def task():
    return execute(
        "SELECT book.title, author.name FROM book "
        "JOIN author ON author.id = book.author_id ORDER BY book.id"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=many_books(create), naive=naive)
