from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("aerich migrate --name isbn")
    shell("aerich upgrade")
    before = len(rows("SELECT * FROM book")[0])
    shell("aerich downgrade", "y")
    return [before, len(rows("SELECT * FROM book")[0])]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
