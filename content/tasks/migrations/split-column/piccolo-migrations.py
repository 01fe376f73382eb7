from pathlib import Path

from models import MODELS, TITLE
from project import TABLES, execute, rows, run
from rows import AUTHORS
from seen import schema
from terminal import edit, rewrite, shell

# region setup
NAME = TITLE.replace("title", "name")
FIRST = "first_name = Varchar(length=50, null=True, default=None)"
LAST = "last_name = Varchar(length=50, null=True, default=None)"
AUTHOR = MODELS.replace("Book", "Author").replace(TITLE, NAME)


def fill():
    for author in AUTHORS[:3]:
        execute(f"INSERT INTO author (name) VALUES ('{author['name']}')")


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    names = "SELECT id, first_name, last_name FROM author ORDER BY id"
    return [schema("author"), rows(names)]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", NAME, f"{FIRST}\n    {LAST}")
    shell("piccolo migrations new bookshop --auto", "", "")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
SPLIT = """manager = MigrationManager(ID, "bookshop")

async def split():
    Author = await manager.get_table_from_snapshot("Author", "bookshop")
    for author in await Author.objects():
        author.first_name, _, author.last_name = author.name.partition(" ")
        await author.save()

manager.add_raw(split)
return manager"""


def task():
    edit("bookshop/tables.py", NAME, f"{NAME}\n    {FIRST}\n    {LAST}")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations new bookshop")
    newest = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    rewrite(str(newest), forwards=SPLIT)
    edit("bookshop/tables.py", f"    {NAME}\n", "")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, AUTHOR, fill=fill, tables=["author", TABLES[1]], naive=naive)
