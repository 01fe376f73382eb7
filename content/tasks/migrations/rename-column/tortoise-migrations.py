from models import MODELS
from project import rows, run
from terminal import edit, shell


# region naive
def naive():
    edit("models.py", "title =", "name =")
    shell("tortoise makemigrations -n rename_title")
    shell("tortoise migrate")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion


# region
def task():
    edit("models.py", "title =", "name =")
    shell("tortoise makemigrations -n rename_title")
    shell("tortoise migrate")
    return rows("SELECT id, name FROM book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
