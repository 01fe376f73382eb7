from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    execute("UPDATE book SET author_id = NULL WHERE id = 7")


# endregion


# region
def task():
    execute("DELETE FROM book_tag WHERE book_id = 7")
    execute("DELETE FROM book WHERE id = 7")
    books = execute("SELECT title FROM book WHERE author_id = 4 ORDER BY id")
    titles = [title for (title,) in books.fetchall()]
    left = execute("SELECT COUNT(*) FROM book WHERE title = 'Solaris'")
    return [titles, *left.fetchone()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
