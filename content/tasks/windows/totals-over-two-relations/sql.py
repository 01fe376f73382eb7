from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT author.name, SUM(book.stock), COUNT(book_tag.tag_id) "
        "FROM author "
        "JOIN book ON book.author_id = author.id "
        "LEFT JOIN book_tag ON book_tag.book_id = book.id "
        "WHERE author.id IN (1, 4) "
        "GROUP BY author.id, author.name ORDER BY author.id"
    ).fetchall()
    # MariaDB's sum of integers is a decimal.
    return [(name, int(stock), tags) for name, stock, tags in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT name, "
        "(SELECT COALESCE(SUM(stock), 0) FROM book "
        "WHERE author_id = author.id), "
        "(SELECT COUNT(*) FROM book JOIN book_tag ON book_id = book.id "
        "WHERE author_id = author.id) "
        "FROM author WHERE id IN (1, 4) ORDER BY id"
    ).fetchall()
    # MariaDB's sum of integers is a decimal.
    return [(name, int(stock), tags) for name, stock, tags in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
