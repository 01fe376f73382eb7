from models import MODELS, TITLE, TITLE_AND_ISBN
from project import run
from terminal import CommandError, edit, shell


# region
def task():
    shell("python manage.py makemigrations --check")
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    try:
        shell("python manage.py makemigrations --check")
    except CommandError:
        return True
    raise AssertionError("it ends well, although the models have changed")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
