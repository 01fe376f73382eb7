from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
YEAR = "year = models.IntegerField(db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
CHANGED = f"""{YEAR.replace("1900", "2000")}
    isbn = models.CharField(max_length=13, null=True)"""


def result():
    shell("python manage.py makemigrations --check")
    execute("INSERT INTO bookshop_book (title) VALUES ('Kim')")
    years = rows("SELECT id, year FROM bookshop_book ORDER BY id")
    return [sorted(schema("bookshop_book")), years]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", YEAR, CHANGED)
    shell("python manage.py makemigrations -n year")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", YEAR, CHANGED)
    shell("python manage.py makemigrations -n year")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR, naive=naive)
