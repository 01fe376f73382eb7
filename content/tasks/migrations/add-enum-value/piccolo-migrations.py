from models import MODELS
from project import execute, rows, run
from seen import schema
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
ESSAY = 'ESSAY = "essay"'
NEW = "INSERT INTO book (title, genre) VALUES ('Speak, Memory', 'memoirs')"


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    execute(NEW)
    genres = rows("SELECT id, genre FROM book ORDER BY id")
    return [schema("book"), genres]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", ESSAY, f'{ESSAY}\n    MEMOIRS = "memoirs"')
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    edit("bookshop/tables.py", ESSAY, f'{ESSAY}\n    MEMOIRS = "memoirs"')
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_GENRE, naive=naive)
