from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
GENRE = """
class Genre(models.TextChoices):
    NOVEL = "novel"
    ESSAY = "essay"
"""
COLUMN = "genre = models.CharField(max_length=20, choices=Genre, null=True)"
WITH_GENRE = (
    MODELS.replace("class Book", f"{GENRE}\n\nclass Book") + f"    {COLUMN}\n"
)
ESSAY = 'ESSAY = "essay"'
NEW = (
    "INSERT INTO bookshop_book (title, genre)"
    " VALUES ('Speak, Memory', 'memoirs')"
)


def result():
    shell("python manage.py makemigrations --check")
    execute(NEW)
    genres = rows("SELECT id, genre FROM bookshop_book ORDER BY id")
    return [schema("bookshop_book"), genres]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", ESSAY, f'{ESSAY}\n    MEMOIRS = "memoirs"')
    shell("python manage.py makemigrations -n memoirs")
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", ESSAY, f'{ESSAY}\n    MEMOIRS = "memoirs"')
    shell("python manage.py makemigrations -n memoirs")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE, naive=naive)
