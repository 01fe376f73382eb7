from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT name, (SELECT title FROM book WHERE author_id = id "
        "ORDER BY year DESC LIMIT 1) "
        "FROM author WHERE id IN (1, 3, 10) ORDER BY id"
    )
    return [tuple(row) for row in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT name, (SELECT title FROM book WHERE author_id = author.id "
        "ORDER BY year DESC LIMIT 1) "
        "FROM author WHERE id IN (1, 3, 10) ORDER BY id"
    )
    return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
