from running import execute, run
from tables import TABLES, create


# region
def task():
    execute(
        "INSERT INTO book (id, title, author_id, price, year, stock, details) "
        "VALUES (16, 'Fiasco', 2, 9, 1986, 0, '{}')"
    )
    execute("UPDATE book SET author_id = 4 WHERE id = 16")
    name = execute(
        "SELECT author.name FROM book "
        "JOIN author ON author.id = book.author_id WHERE book.id = 16"
    ).fetchone()
    titles = execute(
        "SELECT title FROM book WHERE author_id = 4 ORDER BY title"
    )
    return [*name, [title for (title,) in titles.fetchall()]]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
