from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    shell("python manage.py makemigrations -n isbn")
    shell("python manage.py migrate")
    before = len(rows("SELECT * FROM bookshop_book")[0])
    shell("python manage.py migrate bookshop 0001")
    return [before, len(rows("SELECT * FROM bookshop_book")[0])]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
