from running import execute, run
from tables import TABLES, create


# region
def search(words):
    rows = execute(
        "SELECT title FROM book WHERE to_tsvector('english', title) "
        "@@ websearch_to_tsquery('english', %s) ORDER BY id",
        words,
    )
    return [title for (title,) in rows.fetchall()]


def task():
    return [search("stars hour"), search("summers or gods -small")]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
