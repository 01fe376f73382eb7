from models import MODELS, TITLE
from project import TABLES, execute, rows, run
from rows import AUTHORS
from seen import schema
from terminal import edit, shell

# region setup
NAME = TITLE.replace("title", "name")
FIRST = "first_name = models.CharField(max_length=50, null=True)"
LAST = "last_name = models.CharField(max_length=50, null=True)"
AUTHOR = MODELS.replace("Book", "Author").replace(TITLE, NAME)
TABLE = "bookshop_author"


def fill():
    for author in AUTHORS[:3]:
        execute(f"INSERT INTO {TABLE} (name) VALUES ('{author['name']}')")


def result():
    shell("python manage.py makemigrations --check")
    names = f"SELECT id, first_name, last_name FROM {TABLE} ORDER BY id"
    return [schema(TABLE), rows(names)]


# endregion


# region naive
def naive():
    edit("bookshop/models.py", NAME, f"{FIRST}\n    {LAST}")
    shell("python manage.py makemigrations -n split")
    shell("python manage.py migrate")
    return result()


# endregion


# region
SPLIT = """def split(apps, schema_editor):
    for author in apps.get_model("bookshop", "Author").objects.all():
        author.first_name, _, author.last_name = author.name.partition(" ")
        author.save()


class Migration"""
RUN = """operations = [
        migrations.RunPython(split, migrations.RunPython.noop),"""


def task():
    edit("bookshop/models.py", NAME, f"{NAME}\n    {FIRST}\n    {LAST}")
    shell("python manage.py makemigrations -n add")
    shell("python manage.py makemigrations bookshop --empty -n split")
    edit("bookshop/migrations/0003_split.py", "class Migration", SPLIT)
    edit("bookshop/migrations/0003_split.py", "operations = [", RUN)
    edit("bookshop/models.py", f"    {NAME}\n", "")
    shell("python manage.py makemigrations -n drop")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, AUTHOR, fill=fill, tables=[TABLE, TABLES[1]], naive=naive)
