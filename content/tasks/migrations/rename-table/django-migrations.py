from models import MODELS
from project import TABLES, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    shell("python manage.py makemigrations --check")
    titles = rows("SELECT id, title FROM bookshop_volume ORDER BY id")
    return [schema("bookshop_volume"), titles]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", "class Book", "class Volume")
    shell("python manage.py makemigrations -n volume", "")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", "class Book", "class Volume")
    shell("python manage.py makemigrations -n volume", "y")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "bookshop_volume"], naive=naive)
