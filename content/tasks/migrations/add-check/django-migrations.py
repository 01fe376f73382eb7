from contextlib import suppress

from models import MODELS, TITLE
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
CHECK = f"""{TITLE}

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="titled")
        ]"""


def result():
    shell("python manage.py makemigrations --check")
    with suppress(Exception):
        execute("INSERT INTO bookshop_book (title) VALUES ('')")
    titles = rows("SELECT title FROM bookshop_book ORDER BY id")
    return [schema("bookshop_book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", TITLE, CHECK)
    shell("python manage.py makemigrations -n titled")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", TITLE, CHECK)
    shell("python manage.py makemigrations -n titled")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
