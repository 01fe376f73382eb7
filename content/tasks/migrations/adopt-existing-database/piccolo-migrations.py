from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import execute, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def forget():
    """Tables and rows are there, and no migration is."""
    for file in Path("bookshop/migrations").glob("bookshop_*.py"):
        file.unlink()
    execute("DROP TABLE migration")


def go_on():
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    forget()
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return go_on()


# endregion


# region
def task():
    forget()
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop --fake")
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
