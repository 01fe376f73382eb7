from models import MODELS, TITLE
from project import rows, run
from seen import indexes
from terminal import edit, shell

# region setup
INDEXED = f"""{TITLE}

    class Meta:
        indexes = [models.Index(fields=["title"], name="book_title")]"""
IMPORT = "from django.db import migrations"
POSTGRES = "from django.contrib.postgres.operations import"


def ids():
    return rows("SELECT id FROM bookshop_book ORDER BY id")


# endregion


# region naive
def naive():
    edit("bookshop/models.py", TITLE, INDEXED)
    shell("python manage.py makemigrations -n index")
    file = "bookshop/migrations/0002_index.py"
    edit(file, IMPORT, f"{POSTGRES} AddIndexConcurrently\n{IMPORT}")
    edit(file, "migrations.AddIndex", "AddIndexConcurrently")
    shell("python manage.py migrate")


# endregion


# region
def concurrently(file, operation):
    edit(file, IMPORT, f"{POSTGRES} {operation}Concurrently\n{IMPORT}")
    edit(file, f"migrations.{operation}", f"{operation}Concurrently")
    head = "class Migration(migrations.Migration):"
    edit(file, head, f"{head}\n    atomic = False")


def task():
    edit("bookshop/models.py", TITLE, INDEXED)
    shell("python manage.py makemigrations -n index")
    concurrently("bookshop/migrations/0002_index.py", "AddIndex")
    shell("python manage.py migrate")
    added = indexes("bookshop_book")
    edit("bookshop/models.py", INDEXED, TITLE)
    shell("python manage.py makemigrations -n drop")
    concurrently("bookshop/migrations/0003_drop.py", "RemoveIndex")
    shell("python manage.py migrate")
    shell("python manage.py makemigrations --check")
    return [added, indexes("bookshop_book"), ids()]


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
