from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
ISBN = "isbn = Varchar(length=13, null=True, default=None)"
PAGES = "pages = Integer(null=True, default=None)"


def two_branches():
    edit("bookshop/tables.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("piccolo migrations new bookshop --auto")
    # Another branch has not got this file, and adds another column.
    isbn = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    aside = isbn.rename("aside")
    edit("bookshop/tables.py", ISBN, PAGES)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    aside.rename(isbn)  # git merge
    edit("bookshop/tables.py", PAGES, f"{PAGES}\n    {ISBN}")


def result():
    left = shell("piccolo migrations new bookshop --auto")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["No changes" in left, sorted(schema("book")), ids]


# endregion


# region naive
def naive():
    two_branches()
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion


# region
def task():
    two_branches()
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS.replace("import Serial", "import Integer, Serial"),
        naive=naive,
    )
