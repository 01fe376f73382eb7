from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
TITLE = "Tristram Shandy ".ljust(250, "!")


def result():
    shell("python manage.py makemigrations --check")
    execute(f"INSERT INTO bookshop_book (title) VALUES ('{TITLE}')")
    titles = rows("SELECT title FROM bookshop_book ORDER BY id")
    return [schema("bookshop_book"), [len(title) for (title,) in titles]]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", "max_length=200", "max_length=300")
    shell("python manage.py makemigrations -n longer")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", "max_length=200", "max_length=300")
    shell("python manage.py makemigrations -n longer")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
