from models import MODELS
from project import execute, rows, run
from terminal import edit, rewrite, shell


# region
def task():
    edit("models.py", "max_length=200", "max_length=300")
    try:
        shell("aerich migrate --name longer")
    except Exception as error:
        assert "is unsupported in SQLite" in str(error)
        # SQLite does not look at the length: the file by hand has nothing to
        # do.
        shell("aerich migrate --name longer --empty")
        rewrite("migrations/bookshop/1_*.py", upgrade='return "SELECT 1"')
    shell("aerich upgrade")
    title = "Tristram Shandy ".ljust(250, "!")
    execute(f"INSERT INTO book (title) VALUES ('{title}')")
    return [
        len(title) for (title,) in rows("SELECT title FROM book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
