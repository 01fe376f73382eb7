from models import MODELS, TITLE, TITLE_AND_ISBN
from project import rows, run
from seen import schema
from terminal import CommandError, edit, shell


# region setup
def ends_well(command):
    try:
        shell(command)
    except CommandError:
        return False
    return True


def answers(command):
    before = ends_well(command)
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    changed = ends_well(command)
    shell("python manage.py makemigrations -n isbn")
    shell("python manage.py migrate")
    after = ends_well(command)
    ids = rows("SELECT id FROM bookshop_book ORDER BY id")
    return [[before, changed, after], schema("bookshop_book"), ids]


# endregion


# region naive
def naive():
    return answers("python manage.py migrate --check")


# endregion


# region
def task():
    return answers("python manage.py makemigrations --check")


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
