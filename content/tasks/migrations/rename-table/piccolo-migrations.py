from models import MODELS
from project import TABLES, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    titles = rows("SELECT id, title FROM volume ORDER BY id")
    return [schema("volume"), titles]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", "class Book", "class Volume")
    shell("piccolo migrations new bookshop --auto", "")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    edit("bookshop/tables.py", "class Book", "class Volume")
    shell("piccolo migrations new bookshop --auto", "y")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, tables=[*TABLES, "volume"], naive=naive)
