from models import MODELS, TITLE
from project import TABLES, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    titles = rows("SELECT id, title FROM volume ORDER BY id")
    return [schema("volume"), titles]


# endregion


# region naive
def naive():
    edit("models.py", "class Book", "class Volume")
    shell("tortoise makemigrations -n volume")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    edit("models.py", "class Book", "class Volume")
    shell("tortoise makemigrations -n volume")
    shell("tortoise migrate")
    return result()


# endregion


# region way_table
def way_table():
    meta = 'class Meta:\n        table = "volume"'
    edit("models.py", TITLE, f"{TITLE}\n\n    {meta}")
    shell("tortoise makemigrations -n volume")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"], naive=naive, ways=[way_table])
