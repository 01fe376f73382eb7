from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    execute("BEGIN")
    title = execute("SELECT title FROM book WHERE id = %s", 7).fetchone()
    execute("UPDATE book SET stock = %s WHERE id = %s", 0, 7)
    execute("COMMIT")
    stock = execute("SELECT stock FROM book WHERE id = %s", 7).fetchone()
    author = execute(
        "SELECT author.name FROM author "
        "JOIN book ON book.author_id = author.id WHERE book.id = %s",
        7,
    ).fetchone()
    return [*title, *stock, *author]


# endregion


# region
def task():
    execute("BEGIN")
    title, author = execute(
        "SELECT book.title, author.name FROM book "
        "JOIN author ON author.id = book.author_id WHERE book.id = %s",
        7,
    ).fetchone()
    execute("UPDATE book SET stock = %s WHERE id = %s", 0, 7)
    execute("COMMIT")
    return [title, 0, author]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
