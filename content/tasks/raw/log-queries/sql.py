from running import execute, run
from tables import TABLES, create

# region setup
LOG: list[str] = []


def seen(*words):
    """Which of these the log has, which is empty then."""
    found = [word for word in words if word in "\n".join(LOG)]
    LOG.clear()
    return found


# endregion


# region
def logged(sql, *values):
    LOG.append(f"{sql} {values}")
    return execute(sql, *values)


def task():
    logged("SELECT * FROM book WHERE title = %s", "Small Gods").fetchall()
    return seen("WHERE ", "Small Gods")


# endregion


# region way_transaction
def way_transaction():
    logged("BEGIN")
    logged("INSERT INTO tag (name) VALUES (%s)", "poetry")
    logged("COMMIT")
    return seen("BEGIN", "INSERT", "COMMIT", "poetry")


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create, ways=[way_transaction])
