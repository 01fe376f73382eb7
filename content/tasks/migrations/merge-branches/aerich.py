from contextlib import suppress

from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, only_file, rewrite, shell
from tortoise.exceptions import OperationalError

# region setup
ISBN = "isbn = fields.CharField(max_length=13, null=True)"
PAGES = "pages = fields.IntField(null=True)"


def two_branches():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("aerich migrate --name isbn")
    # Another branch has not got this file, and adds another column.
    isbn = only_file("migrations/bookshop/1_*.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("aerich migrate --name pages")
    shell("aerich upgrade")
    aside.rename(isbn)  # git merge
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")


def result():
    left = shell("aerich migrate")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["No changes" in left, sorted(schema("book")), ids]


# endregion


# region naive
def naive():
    two_branches()
    shell("aerich upgrade")
    return result()


# endregion


# region way_between
def way_between():
    two_branches()
    shell("aerich upgrade")
    # The state in the last file knows one column alone: one more takes both.
    shell("aerich migrate --name merge --empty")
    with suppress(OperationalError, AttributeError):
        shell("aerich upgrade")
    merge = "migrations/bookshop/2_*_merge.py"
    rewrite(merge, upgrade='return "SELECT 1"', downgrade='return "SELECT 1"')
    shell("aerich upgrade")
    return result()


# endregion


# region
def task():
    two_branches()
    # The draft of one's own branch is made again, on top of the other.
    shell("aerich downgrade --delete", "y")
    shell("aerich upgrade")
    shell("aerich migrate --name pages")
    shell("aerich upgrade")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive, ways=[way_between])
