from models import MODELS
from project import run
from terminal import edit, shell


# region
def task():
    edit("models.py", "max_length=200", "max_length=300")
    shell("aerich migrate --name longer")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
