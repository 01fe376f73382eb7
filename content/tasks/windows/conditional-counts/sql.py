from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT name, COUNT(*), COUNT(stock = 0), COUNT(price < 10) "
        "FROM author JOIN book ON author_id = author.id "
        "WHERE author.id IN (1, 2, 7) "
        "GROUP BY author.id, name ORDER BY author.id"
    )
    return [tuple(row) for row in rows]


# endregion


# region
def task():
    rows = execute(
        "SELECT name, COUNT(*), COUNT(CASE WHEN stock = 0 THEN 1 END), "
        "COUNT(CASE WHEN price < 10 THEN 1 END) "
        "FROM author JOIN book ON author_id = author.id "
        "WHERE author.id IN (1, 2, 7) "
        "GROUP BY author.id, name ORDER BY author.id"
    )
    return [tuple(row) for row in rows]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
