from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    shell("python manage.py makemigrations -n isbn")
    sql = shell("python manage.py sqlmigrate bookshop 0002")
    columns = len(rows("SELECT * FROM bookshop_book")[0])
    return ["ALTER TABLE" in sql, columns]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
