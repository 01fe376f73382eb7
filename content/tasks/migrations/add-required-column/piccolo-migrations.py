from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_INTEGER = MODELS.replace("import Serial", "import Integer, Serial")


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    return [schema("book"), rows("SELECT id, year FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    edit("bookshop/tables.py", TITLE, f"{TITLE}\n    year = Integer()")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    year = "year = Integer(default=1900)"
    edit("bookshop/tables.py", TITLE, f"{TITLE}\n    {year}")
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, WITH_INTEGER, naive=naive)
