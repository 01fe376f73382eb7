from models import MODELS
from project import rows, run
from terminal import edit, shell


# region naive
def naive():
    edit("bookshop/models.py", "title =", "name =")
    # Enter: no rename. Then it wants a default: here, and that is the empty
    # string.
    shell("python manage.py makemigrations -n rename_title", "", "1", "''")
    shell("python manage.py migrate")
    return rows("SELECT id, name FROM bookshop_book ORDER BY id")


# endregion


# region
def task():
    edit("bookshop/models.py", "title =", "name =")
    shell("python manage.py makemigrations -n rename_title", "y")
    shell("python manage.py migrate")
    return rows("SELECT id, name FROM bookshop_book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
