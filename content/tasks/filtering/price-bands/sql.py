from running import execute, run
from tables import TABLES, create


# region
def task():
    return execute(
        "SELECT CASE WHEN price < 9 THEN 'cheap' WHEN price < 12 THEN 'fair' "
        "ELSE 'dear' END AS band, COUNT(*) "
        "FROM book GROUP BY band ORDER BY band"
    ).fetchall()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
