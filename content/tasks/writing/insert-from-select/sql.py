from running import execute, run
from tables import TABLES, create


# region
def task():
    execute(
        "INSERT INTO tag (name) "
        "SELECT title FROM book WHERE author_id = %s ORDER BY id",
        7,
    )
    # The shop had four tags before.
    tags = execute("SELECT name FROM tag WHERE id > 4 ORDER BY id")
    return [name for (name,) in tags.fetchall()]


# endregion

if __name__ == "__main__":
    run(task, TABLES, create=create)
