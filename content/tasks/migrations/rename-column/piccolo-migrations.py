from models import MODELS
from project import rows, run
from terminal import edit, shell


# region naive
def naive():
    edit("bookshop/tables.py", "title =", "name =")
    shell("piccolo migrations new bookshop --auto", "")
    shell("piccolo migrations forwards bookshop")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion


# region
def task():
    edit("bookshop/tables.py", "title =", "name =")
    shell("piccolo migrations new bookshop --auto", "y")
    shell("piccolo migrations forwards bookshop")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
