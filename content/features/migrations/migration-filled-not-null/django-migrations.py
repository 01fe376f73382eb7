from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell


# region
def task():
    edit(
        "bookshop/models.py",
        TITLE,
        f"{TITLE}\n    year = models.IntegerField()",
    )
    shell("python manage.py makemigrations -n year", "1", "1900")
    shell("python manage.py migrate")
    return [
        year for (year,) in rows("SELECT year FROM bookshop_book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
