from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    before = len(rows("SELECT * FROM book")[0])
    shell("piccolo migrations backwards bookshop", "y")
    return [before, len(rows("SELECT * FROM book")[0])]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
