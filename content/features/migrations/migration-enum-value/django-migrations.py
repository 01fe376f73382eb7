from models import MODELS
from project import execute, rows, run
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
# endregion


# region
def task():
    edit(
        "bookshop/models.py",
        'ESSAY = "essay"',
        'ESSAY = "essay"\n    MEMOIRS = "memoirs"',
    )
    shell("python manage.py makemigrations -n memoirs")
    shell("python manage.py migrate")
    execute(
        "INSERT INTO bookshop_book (title, genre) "
        "VALUES ('Speak, Memory', 'memoirs')"
    )
    return [
        genre
        for (genre,) in rows("SELECT genre FROM bookshop_book ORDER BY id")
    ]


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE)
