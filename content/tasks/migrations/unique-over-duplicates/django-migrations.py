from contextlib import suppress

from models import MODELS, TITLE
from project import execute, fill, rows, run
from seen import indexes, schema
from terminal import edit, shell

# region setup
TWICE = "INSERT INTO bookshop_book (title) VALUES ('Invisible Cities')"
FIRSTS = "SELECT min(id) AS id FROM bookshop_book GROUP BY title"
CHANGED = f"""{TITLE}
    isbn = models.CharField(max_length=13, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["title"], name="book_title")
        ]"""


def fill_twice():
    fill()
    execute(TWICE)


def result():
    shell("python manage.py makemigrations --check")
    return [
        schema("bookshop_book"),
        indexes("bookshop_book"),
        rows("SELECT id, title FROM bookshop_book ORDER BY id"),
    ]


# endregion


# region naive
DELETE = (
    "DELETE FROM bookshop_book WHERE id NOT IN "
    f"(SELECT id FROM ({FIRSTS}) AS a)"
)


def naive():
    edit("bookshop/models.py", TITLE, CHANGED)
    shell("python manage.py makemigrations -n unique")
    with suppress(Exception):
        shell("python manage.py migrate")
    schema("bookshop_book")  # What is left?
    execute(DELETE)
    shell("python manage.py migrate")  # Once more.
    return result()


# endregion


# region
def task():
    edit("bookshop/models.py", TITLE, CHANGED)
    shell("python manage.py makemigrations -n unique")
    first = "operations = ["
    duplicates = f'migrations.RunSQL("{DELETE}", migrations.RunSQL.noop),'
    edit(
        "bookshop/migrations/0002_unique.py",
        first,
        f"{first}\n        {duplicates}",
    )
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, fill=fill_twice, naive=naive)
