from many import many_books
from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    books = execute(
        "SELECT id, title FROM book WHERE stock > %s ORDER BY id", 4
    )
    result = []
    for book_id, title in books.fetchall():
        year = execute("SELECT year FROM book WHERE id = %s", book_id)
        result.append((title, *year.fetchone()))
    return result


# endregion


# region
def task():
    return execute(
        "SELECT title, year FROM book WHERE stock > %s ORDER BY id", 4
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=many_books(create), naive=naive)
