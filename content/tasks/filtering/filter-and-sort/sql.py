from running import execute, run
from tables import TABLES, create


# region
def task():
    return execute(
        "SELECT book.title, book.stock FROM book "
        "JOIN author ON author.id = book.author_id "
        "WHERE book.year BETWEEN %s AND %s "
        "AND (author.country IN (%s, %s) OR book.price < %s) "
        "AND NOT (book.title LIKE %s OR book.stock = %s) "
        "ORDER BY book.stock DESC, book.title",
        1961,
        1989,
        "US",
        "GB",
        10,
        "The %",
        0,
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
