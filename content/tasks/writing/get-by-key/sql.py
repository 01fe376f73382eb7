from running import execute, run
from tables import TABLES, create

# region
SELECT = "SELECT name FROM author WHERE id = %s"


def task():
    lem = execute(SELECT, 4).fetchone()
    again = execute(SELECT, 4).fetchone()
    nobody = execute(SELECT, 99).fetchone()  # None, not an error
    return lem[0], again[0], nobody


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
