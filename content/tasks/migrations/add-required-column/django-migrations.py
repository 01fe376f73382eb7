from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    shell("python manage.py makemigrations --check")
    return [
        schema("bookshop_book"),
        rows("SELECT id, year FROM bookshop_book ORDER BY id"),
    ]


# endregion


# region naive
def naive():
    year = "year = models.IntegerField()"
    edit("bookshop/models.py", TITLE, f"{TITLE}\n    {year}")
    # As in a script, where nobody answers.
    shell("python manage.py makemigrations -n year --noinput")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    year = "year = models.IntegerField()"
    edit("bookshop/models.py", TITLE, f"{TITLE}\n    {year}")
    shell("python manage.py makemigrations -n year", "1", "1900")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
