from models import MODELS, TITLE, TITLE_AND_ISBN
from project import run
from terminal import CommandError, edit, shell


# region
def task():
    shell("alembic check")
    edit("models.py", TITLE, TITLE_AND_ISBN)
    try:
        shell("alembic check")
    except CommandError:
        return True
    raise AssertionError("it ends well, although the models have changed")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
