from models import MODELS, TITLE, TITLE_AND_ISBN
from project import run
from terminal import edit, shell


# region
def task():
    before = shell("aerich migrate")
    edit("models.py", TITLE, TITLE_AND_ISBN)
    after = shell("aerich migrate")
    return "No changes" in before and "No changes" not in after


# endregion

if __name__ == "__main__":
    run(task, MODELS)
