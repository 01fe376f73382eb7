from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    book = execute("SELECT title, author_id FROM book WHERE id = %s", 7)
    title, author_id = book.fetchone()
    author = execute("SELECT name FROM author WHERE id = %s", author_id)
    return [title, *author.fetchone()]


# endregion


# region
def task():
    return execute(
        "SELECT book.title, author.name FROM book "
        "JOIN author ON author.id = book.author_id WHERE book.id = %s",
        7,
    ).fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
