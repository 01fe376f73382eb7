from models import MODELS, TITLE
from project import TABLES, URL, execute, rows, run
from rows import AUTHORS
from seen import schema
from terminal import edit, rewrite, shell

# region setup
NAME = TITLE.replace("title", "name")
FIRST = "first_name = fields.CharField(max_length=50, null=True)"
LAST = "last_name = fields.CharField(max_length=50, null=True)"
AUTHOR = MODELS.replace("Book", "Author").replace(TITLE, NAME)


def fill():
    for author in AUTHORS[:3]:
        execute(f"INSERT INTO author (name) VALUES ('{author['name']}')")


def result():
    assert "No changes detected" in shell("aerich migrate")
    names = "SELECT id, first_name, last_name FROM author ORDER BY id"
    return [schema("author"), rows(names)]


# endregion


# region naive
def naive():
    edit("models.py", NAME, f"{FIRST}\n    {LAST}")
    shell("aerich migrate --name split")
    shell("aerich upgrade")
    return result()


# endregion


# region
SPACE = {
    "sqlite": "instr(name, ' ')",
    "asyncpg": "strpos(name, ' ')",
    "mysql": "locate(' ', name)",
}[URL.partition(":")[0]]
SPLIT = f'''return """
    UPDATE author SET first_name = substr(name, 1, {SPACE} - 1),
        last_name = substr(name, {SPACE} + 1)"""'''


def task():
    edit("models.py", NAME, f"{NAME}\n    {FIRST}\n    {LAST}")
    shell("aerich migrate --name add")
    shell("aerich upgrade")
    shell("aerich migrate --name split --empty")
    rewrite("migrations/bookshop/2_*.py", upgrade=SPLIT)
    shell("aerich upgrade")
    edit("models.py", f"    {NAME}\n", "")
    shell("aerich migrate --name drop")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, AUTHOR, fill=fill, tables=["author", TABLES[1]], naive=naive)
