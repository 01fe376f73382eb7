from running import DATABASE, execute, run
from tables import TABLES, create


# region setup
def by_key(plan):
    """Whether a plan, in any database's words, looks in the primary key."""
    return "PRIMARY" in str(plan) or "_pkey" in str(plan)


# endregion

# region
EXPLAIN = "EXPLAIN QUERY PLAN" if DATABASE == "sqlite" else "EXPLAIN"


def task():
    books = execute(
        f"{EXPLAIN} SELECT * FROM book WHERE title = %s", "O'Hara: 50% :off"
    )
    book = execute(f"{EXPLAIN} SELECT * FROM book WHERE id = %s", 7)
    return [by_key(books.fetchall()), by_key(book.fetchall())]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
