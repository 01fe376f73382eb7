from models import MODELS
from project import execute, rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", "length=200", "length=300")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    title = "Tristram Shandy ".ljust(250, "!")
    execute(f"INSERT INTO book (title) VALUES ('{title}')")
    return [
        len(title) for (title,) in rows("SELECT title FROM book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
