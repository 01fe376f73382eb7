from models import MODELS
from project import run
from terminal import edit, shell


# region
def task():
    edit("bookshop/tables.py", "title =", "name =")
    shell("piccolo migrations new bookshop --auto", "y")
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS)
