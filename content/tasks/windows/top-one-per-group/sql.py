from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT title FROM book WHERE author_id IN (1, 4, 7) "
        "AND RANK() OVER (PARTITION BY author_id ORDER BY price DESC) = 1 "
        "ORDER BY author_id, id"
    )
    return [title for (title,) in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT title FROM (SELECT id, title, author_id, RANK() OVER "
        "(PARTITION BY author_id ORDER BY price DESC) AS place "
        "FROM book WHERE author_id IN (1, 4, 7)) AS ranked "
        "WHERE place = 1 ORDER BY author_id, id"
    )
    return [title for (title,) in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
