from models import MODELS
from project import execute, rows, run
from rows import BOOKS
from terminal import edit, shell

# region setup
WITH_YEAR = MODELS + "    year = models.CharField(max_length=4)\n"


def fill_years():
    execute(
        *(
            "INSERT INTO bookshop_book (title, year) "
            f"VALUES ('{title}', '{year}')"
            for title, _, _, year, *_ in BOOKS[:3]
        )
    )


# endregion


# region naive
def naive():
    edit("bookshop/models.py", "CharField(max_length=4)", "IntegerField()")
    shell("python manage.py makemigrations -n number")
    shell("python manage.py migrate")
    return rows("SELECT id, year FROM bookshop_book ORDER BY id")


# endregion


# region
def task():
    edit("bookshop/models.py", "CharField(max_length=4)", "IntegerField()")
    shell("python manage.py makemigrations -n number")
    shell("python manage.py migrate")
    return rows("SELECT id, year FROM bookshop_book ORDER BY id")


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, fill=fill_years, naive=naive)
