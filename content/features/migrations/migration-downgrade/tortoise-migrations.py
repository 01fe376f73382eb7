from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("tortoise makemigrations -n isbn")
    shell("tortoise migrate")
    before = len(rows("SELECT * FROM book")[0])
    shell("tortoise downgrade bookshop 0001_initial")
    return [before, len(rows("SELECT * FROM book")[0])]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
