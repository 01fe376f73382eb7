from models import MODELS, TITLE
from project import TABLES, rows, run
from seen import schema
from terminal import edit, rewrite, shell


# region setup
def result():
    assert "No changes detected" in shell("aerich migrate")
    titles = rows("SELECT id, title FROM volume ORDER BY id")
    return [schema("volume"), titles]


# endregion


# region naive
def naive():
    edit("models.py", "class Book", "class Volume")
    shell("aerich migrate --name volume")
    shell("aerich upgrade")
    return result()


# endregion


# region
def task():
    edit("models.py", "class Book", "class Volume")
    shell("aerich migrate --name volume")
    rewrite(
        "migrations/bookshop/1_*.py",
        upgrade='return "ALTER TABLE book RENAME TO volume"',
        downgrade='return "ALTER TABLE volume RENAME TO book"',
    )
    shell("aerich upgrade")
    return result()


# endregion


# region way_table
def way_table():
    meta = 'class Meta:\n        table = "volume"'
    edit("models.py", TITLE, f"{TITLE}\n\n    {meta}")
    shell("aerich migrate --name volume")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"], naive=naive, ways=[way_table])
