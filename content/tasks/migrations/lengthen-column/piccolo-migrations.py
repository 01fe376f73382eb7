from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    execute(f"INSERT INTO book (title) VALUES ('{TITLE}')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", "length=200", "length=300")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    edit("bookshop/tables.py", "length=200", "length=300")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
