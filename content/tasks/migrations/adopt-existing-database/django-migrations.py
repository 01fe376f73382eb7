from pathlib import Path

from models import MODELS, TITLE, TITLE_AND_ISBN
from project import execute, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def forget():
    """Tables and rows are there, and no migration is."""
    Path("bookshop/migrations/0001_initial.py").unlink()
    execute("DROP TABLE django_migrations")


def go_on():
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    shell("python manage.py makemigrations -n isbn")
    shell("python manage.py migrate")
    return [
        schema("bookshop_book"),
        rows("SELECT id FROM bookshop_book ORDER BY id"),
    ]


# endregion


# region naive
def naive():
    forget()
    shell("python manage.py makemigrations")
    shell("python manage.py migrate")
    return go_on()


# endregion


# region
def task():
    forget()
    shell("python manage.py makemigrations")
    shell("python manage.py migrate --fake-initial")
    return go_on()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
