from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    books = execute(
        "SELECT title, author_id FROM book "
        "JOIN author ON author.id = author_id "
        "WHERE country = %s ORDER BY book.id",
        "US",
    ).fetchall()
    result = []
    for title, author_id in books:
        author = execute("SELECT name FROM author WHERE id = %s", author_id)
        result.append((title, *author.fetchone()))
    return result


# endregion


# region
def task():
    return execute(
        "SELECT title, name FROM book JOIN author ON author.id = author_id "
        "WHERE country = %s ORDER BY book.id",
        "US",
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
