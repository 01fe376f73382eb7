from contextlib import suppress

from models import MODELS, TITLE
from project import execute, fill, rows, run
from seen import indexes, schema
from terminal import edit, shell

# region setup
TWICE = "INSERT INTO book (title) VALUES ('Invisible Cities')"
FIRSTS = "SELECT min(id) AS id FROM book GROUP BY title"
CHANGED = """title = fields.CharField(max_length=200, unique=True)
    isbn = fields.CharField(max_length=13, null=True)"""


def fill_twice():
    fill()
    execute(TWICE)


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    return [
        schema("book"),
        indexes("book"),
        rows("SELECT id, title FROM book ORDER BY id"),
    ]


# endregion


# region naive
DELETE = f"DELETE FROM book WHERE id NOT IN (SELECT id FROM ({FIRSTS}) AS a)"


def naive():
    edit("models.py", TITLE, CHANGED)
    shell("tortoise makemigrations -n unique")
    with suppress(Exception):
        shell("tortoise migrate")
    schema("book")  # What is left?
    execute(DELETE)
    shell("tortoise migrate")  # Once more.
    return result()


# endregion


# region
def task():
    edit("models.py", TITLE, CHANGED)
    shell("tortoise makemigrations -n unique")
    first = "operations = ["
    duplicates = f'ops.RunSQL("{DELETE}", ops.RunSQL.noop),'
    edit("migrations/0002_unique.py", first, f"{first}\n        {duplicates}")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_twice, naive=naive)
