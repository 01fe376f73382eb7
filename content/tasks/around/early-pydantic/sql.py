from running import execute, run
from tables import TABLES, create


# region naive
def naive():
    sql = "SELECT title, NULL FROM book WHERE title = %s"
    return execute(sql, "Solaris").fetchone()


# endregion


# region
def task():
    sql = (
        "SELECT title, name FROM book JOIN author ON author.id = author_id "
        "WHERE title = %s"
    )
    return execute(sql, "Solaris").fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, naive=naive)
