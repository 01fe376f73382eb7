from running import execute, run
from tables import TABLES, create


# region
def task():
    return execute(
        "INSERT INTO author (name, country) VALUES (%s, %s) RETURNING id, name",
        "Han Kang",
        "KR",
    ).fetchone()


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
