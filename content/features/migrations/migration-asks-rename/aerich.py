from models import MODELS
from project import run
from terminal import edit, shell


# region
def task():
    edit("models.py", "title =", "name =")
    shell("aerich migrate --name rename", "y")
    return True


# endregion

if __name__ == "__main__":
    run(task, MODELS)
