from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import execute, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def forget():
    """Tables and rows are there, and no migration is."""
    Path("migrations/0001_initial.py").unlink()
    execute("DROP TABLE tortoise_migrations")


def go_on():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("tortoise makemigrations -n isbn")
    shell("tortoise migrate")
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    forget()
    shell("tortoise makemigrations")
    shell("tortoise migrate")
    return go_on()


# endregion


# region
def task():
    forget()
    shell("tortoise makemigrations")
    shell("tortoise migrate --fake")
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
