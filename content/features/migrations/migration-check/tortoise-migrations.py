from models import MODELS, TITLE
from project import execute, run
from terminal import edit, shell
from tortoise.exceptions import BaseORMException

# region setup
CHECK = """
    class Meta:
        constraints = (CheckConstraint(check="title <> ''", name="titled"),)
"""
# endregion


# region
def task():
    edit(
        "models.py",
        "import Model\n",
        "import Model\nfrom tortoise.migrations.constraints import "
        "CheckConstraint\n",
    )
    edit("models.py", f"{TITLE}\n", f"{TITLE}\n{CHECK}")
    shell("tortoise makemigrations -n titled")
    shell("tortoise migrate")
    try:
        execute("INSERT INTO book (title) VALUES ('')")
    except BaseORMException as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
