from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell

# region setup
ISBN = "isbn = Varchar(length=13, null=True, default=None)"
PAGES = "pages = Integer(null=True, default=None)"
# endregion


# region
def task():
    edit("bookshop/tables.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("piccolo migrations new bookshop --auto")
    # Another branch has not got this file, and adds another column.
    isbn = max(Path("bookshop/migrations").glob("bookshop_*.py"))
    aside = isbn.rename("aside")
    edit("bookshop/tables.py", ISBN, PAGES)
    shell("piccolo migrations new bookshop --auto")
    # Both are merged.
    aside.rename(isbn)
    edit("bookshop/tables.py", PAGES, f"{PAGES}\n    {ISBN}")
    shell("piccolo migrations forwards bookshop")
    left = shell("piccolo migrations new bookshop --auto")
    return [len(rows("SELECT isbn, pages FROM book")), "No changes" in left]


# endregion

if __name__ == "__main__":
    run(task, MODELS.replace("import Serial", "import Integer, Serial"))
