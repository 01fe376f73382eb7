from shutil import rmtree

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import execute, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def forget():
    """Tables and rows are there, and no migration is."""
    rmtree("migrations/bookshop")
    execute("DROP TABLE aerich")


def go_on():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("aerich migrate --name isbn")
    shell("aerich upgrade")
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    forget()
    shell("aerich init-db")
    return go_on()


# endregion


# region
def task():
    forget()
    shell("aerich init-db")
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
