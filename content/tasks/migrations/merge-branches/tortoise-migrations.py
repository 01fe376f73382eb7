from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
ISBN = "isbn = fields.CharField(max_length=13, null=True)"
PAGES = "pages = fields.IntField(null=True)"


def two_branches():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("tortoise makemigrations -n isbn")
    # Another branch has not got this file, and adds another column.
    isbn = Path("migrations/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("tortoise makemigrations -n pages")
    shell("tortoise migrate")
    aside.rename(isbn)  # git merge
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")


def result():
    left = shell("tortoise makemigrations")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["No changes" in left, sorted(schema("book")), ids]


# endregion


# region naive
def naive():
    two_branches()
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    two_branches()
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
