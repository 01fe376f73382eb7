from django.core.management import call_command
from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    shell("python manage.py makemigrations -n isbn")
    call_command("migrate", verbosity=0)
    return len(rows("SELECT * FROM bookshop_book")[0])


# endregion

if __name__ == "__main__":
    run(task, MODELS)
