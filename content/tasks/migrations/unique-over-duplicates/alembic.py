from contextlib import suppress

from models import MODELS, TITLE
from project import execute, fill, rows, run
from seen import indexes, schema
from terminal import edit, shell

# region setup
TWICE = "INSERT INTO book (title) VALUES ('Invisible Cities')"
FIRSTS = "SELECT min(id) AS id FROM book GROUP BY title"
CHANGED = """title: Mapped[str] = mapped_column(
        String(200), unique=True, index=True
    )
    isbn: Mapped[str | None] = mapped_column(String(13))"""


def fill_twice():
    fill()
    execute(TWICE)


def result():
    shell("alembic check")
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
    shell("alembic revision --autogenerate -m unique --rev-id 0002")
    with suppress(Exception):
        shell("alembic upgrade head")
    schema("book")  # What is left?
    execute(DELETE)
    shell("alembic upgrade head")  # Once more.
    return result()


# endregion


# region
def task():
    edit("models.py", TITLE, CHANGED)
    shell("alembic revision --autogenerate -m unique --rev-id 0002")
    first = "op.add_column"
    duplicates = f'op.execute("{DELETE}")'
    edit(
        "migrations/versions/0002_unique.py",
        first,
        f"{duplicates}\n    {first}",
    )
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_twice, naive=naive)
