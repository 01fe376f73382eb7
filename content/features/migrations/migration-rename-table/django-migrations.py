from models import MODELS
from project import TABLES, rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", "class Book", "class Volume")
    shell("python manage.py makemigrations -n volume", "y")
    shell("python manage.py migrate")
    return len(rows("SELECT * FROM bookshop_volume"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "bookshop_volume"])
