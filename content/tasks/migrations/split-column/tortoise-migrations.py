from models import MODELS, TITLE
from project import TABLES, execute, rows, run
from rows import AUTHORS
from seen import schema
from terminal import edit, shell

# region setup
NAME = TITLE.replace("title", "name")
FIRST = "first_name = fields.CharField(max_length=50, null=True)"
LAST = "last_name = fields.CharField(max_length=50, null=True)"
AUTHOR = MODELS.replace("Book", "Author").replace(TITLE, NAME)


def fill():
    for author in AUTHORS[:3]:
        execute(f"INSERT INTO author (name) VALUES ('{author['name']}')")


def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    names = "SELECT id, first_name, last_name FROM author ORDER BY id"
    return [schema("author"), rows(names)]


# endregion


# region naive
def naive():
    edit("models.py", NAME, f"{FIRST}\n    {LAST}")
    shell("tortoise makemigrations -n split")
    shell("tortoise migrate")
    return result()


# endregion


# region
SPLIT = """async def split(apps, schema_editor):
    async for author in apps.get_model("bookshop.Author").all():
        author.first_name, _, author.last_name = author.name.partition(" ")
        await author.save()


class Migration"""
RUN = """operations = [
        ops.RunPython(split, ops.RunPython.noop),"""


def task():
    edit("models.py", NAME, f"{NAME}\n    {FIRST}\n    {LAST}")
    shell("tortoise makemigrations -n add")
    shell("tortoise makemigrations bookshop --empty -n split")
    edit("migrations/0003_split.py", "class Migration", SPLIT)
    edit("migrations/0003_split.py", "operations = [", RUN)
    edit("models.py", f"    {NAME}\n", "")
    shell("tortoise makemigrations -n drop")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, AUTHOR, fill=fill, tables=["author", TABLES[1]], naive=naive)
