from running import execute, run
from tables import TABLES, create


# region naive
def names(condition):
    rows = execute(
        "SELECT DISTINCT name FROM author "
        "JOIN book ON book.author_id = author.id "
        f"WHERE author.id IN (1, 4, 7) AND {condition} ORDER BY name"
    )
    return [name for (name,) in rows.fetchall()]


def naive():
    bargain = "(price < 10 AND stock = 0)"
    return [names(bargain), names(f"NOT {bargain}")]


# endregion


# region
def authors(condition):
    rows = execute(
        "SELECT name FROM author "
        f"WHERE id IN (1, 4, 7) AND {condition} ORDER BY name"
    )
    return [name for (name,) in rows.fetchall()]


def task():
    bargain = (
        "EXISTS (SELECT 1 FROM book WHERE author_id = author.id "
        "AND price < 10 AND stock = 0)"
    )
    return [authors(bargain), authors(f"NOT {bargain}")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
