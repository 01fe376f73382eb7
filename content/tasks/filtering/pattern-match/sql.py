import re

from running import DATABASE, db, execute, run
from tables import TABLES, create


# region
def regexp(pattern, text):
    return text is not None and re.search(pattern, text) is not None


def task():
    operator = "~" if DATABASE == "postgresql" else "REGEXP"
    if DATABASE == "sqlite":
        db.create_function("regexp", 2, regexp)
    rows = execute(
        f"SELECT title FROM book WHERE title {operator} %s ORDER BY id",
        r"(?i)^the \w+$",
    )
    return [title for (title,) in rows.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
