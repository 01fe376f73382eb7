from models import MODELS
from project import run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", "title =", "name =")
    shell("python manage.py makemigrations -n rename", "y")
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS)
