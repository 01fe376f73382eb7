from models import MODELS
from project import execute, rows, run
from terminal import edit, shell

# region setup
YEAR = "year = models.IntegerField(db_default=1900)"
WITH_YEAR = MODELS + f"    {YEAR}\n"
# endregion


# region
def task():
    edit("bookshop/models.py", "1900", "2000")
    shell("python manage.py makemigrations -n year")
    shell("python manage.py migrate")
    execute("INSERT INTO bookshop_book (title) VALUES ('Kim')")
    years = [
        year for (year,) in rows("SELECT year FROM bookshop_book ORDER BY id")
    ]
    if years[-1] != 2000:
        raise AssertionError(f"the database still puts {years[-1]}")
    return years


# endregion

if __name__ == "__main__":
    run(task, WITH_YEAR)
