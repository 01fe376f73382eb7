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
    assert "No changes detected" in shell("aerich migrate")
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
    shell("aerich migrate --name unique")
    with suppress(Exception):
        shell("aerich upgrade")
    schema("book")  # What is left?
    execute(DELETE)
    shell("aerich upgrade")  # Once more.
    return result()


# endregion


# region
def task():
    edit("models.py", TITLE, CHANGED)
    shell("aerich migrate --name unique")
    first = 'upgrade(db: BaseDBAsyncClient) -> str:\n    return """'
    edit("migrations/bookshop/1_*.py", first, f"{first}\n        {DELETE};")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_twice, naive=naive)
