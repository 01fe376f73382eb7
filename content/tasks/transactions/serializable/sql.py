from running import execute, run
from tables import TABLES, create


# region
def task():
    execute("BEGIN ISOLATION LEVEL SERIALIZABLE")
    execute("SELECT SUM(stock) FROM book")
    (level,) = execute("SHOW transaction_isolation").fetchone()
    execute("COMMIT")
    execute("BEGIN")
    (next_one,) = execute("SHOW transaction_isolation").fetchone()
    execute("COMMIT")
    return [level, next_one]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
