from running import execute, run
from tables import TABLES, create

# region setup
INSERT = (
    "INSERT INTO book (title, author_id, price, year, stock, details) "
    "VALUES ('The Telling', %s, '12.50', 2000, 0, '{}')"
)
# endregion


# region naive
def naive():
    execute("BEGIN")
    execute(INSERT, None)  # The author is looked up below.
    author = execute("SELECT id FROM author WHERE name = 'Ursula K. Le Guin'")
    execute(
        "UPDATE book SET author_id = %s WHERE title = 'The Telling'",
        *author.fetchone(),
    )
    execute("COMMIT")


# endregion


# region
def task():
    author = execute("SELECT id FROM author WHERE name = 'Ursula K. Le Guin'")
    execute(INSERT, *author.fetchone())
    return execute(
        "SELECT book.title, author.name FROM book "
        "JOIN author ON author.id = book.author_id "
        "WHERE book.title = 'The Telling'"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
