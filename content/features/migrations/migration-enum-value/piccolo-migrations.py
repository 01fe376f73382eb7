from models import MODELS
from project import execute, rows, run
from terminal import edit, shell

# region setup
GENRE = """
from enum import StrEnum

class Genre(StrEnum):
    NOVEL = "novel"
    ESSAY = "essay"
"""
COLUMN = "genre = Varchar(length=20, choices=Genre, null=True, default=None)"
WITH_GENRE = (
    MODELS.replace("class Book", f"{GENRE}\n\nclass Book") + f"    {COLUMN}\n"
)
# endregion


# region
def task():
    edit(
        "bookshop/tables.py",
        'ESSAY = "essay"',
        'ESSAY = "essay"\n    MEMOIRS = "memoirs"',
    )
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    execute(
        "INSERT INTO book (title, genre) VALUES ('Speak, Memory', 'memoirs')"
    )
    return [genre for (genre,) in rows("SELECT genre FROM book ORDER BY id")]


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE)
