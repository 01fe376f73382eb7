from running import DATABASE, execute, run
from tables import TABLES, create


# region naive
def naive():
    rows = execute(
        "SELECT title, MAX(year) FROM book WHERE author_id IN (1, 2, 7) "
        "GROUP BY author_id ORDER BY author_id"
    )
    return [tuple(row) for row in rows]


# endregion


# region
DISTINCT_ON = (
    "SELECT DISTINCT ON (author_id) title, year FROM book "
    "WHERE author_id IN (1, 2, 7) ORDER BY author_id, year DESC"
)
WINDOW = (
    "SELECT title, year FROM (SELECT author_id, title, year, ROW_NUMBER() "
    "OVER (PARTITION BY author_id ORDER BY year DESC) AS place FROM book "
    "WHERE author_id IN (1, 2, 7)) AS ranked WHERE place = 1 ORDER BY author_id"
)


def task():
    sql = DISTINCT_ON if DATABASE == "postgresql" else WINDOW
    return [tuple(row) for row in execute(sql)]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
