from running import execute, run
from tables import TABLES, create


# region
def task():
    execute("DELETE FROM author WHERE id = %s", 10)
    deleted = execute("DELETE FROM book WHERE year = %s", 1979).rowcount
    (authors,) = execute("SELECT COUNT(*) FROM author").fetchone()
    (books,) = execute("SELECT COUNT(*) FROM book").fetchone()
    return authors, deleted, books


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
