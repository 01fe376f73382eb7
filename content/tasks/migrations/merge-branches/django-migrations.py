from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
ISBN = "isbn = models.CharField(max_length=13, null=True)"
PAGES = "pages = models.IntegerField(null=True)"


def two_branches():
    edit("bookshop/models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("python manage.py makemigrations -n isbn")
    # Another branch has not got this file, and adds another column.
    isbn = Path("bookshop/migrations/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("bookshop/models.py", ISBN, PAGES)
    shell("python manage.py makemigrations -n pages")
    shell("python manage.py migrate")
    aside.rename(isbn)  # git merge
    edit("bookshop/models.py", PAGES, f"{PAGES}\n    {ISBN}")


def result():
    left = shell("python manage.py makemigrations --check")
    ids = rows("SELECT id FROM bookshop_book ORDER BY id")
    return ["No changes" in left, sorted(schema("bookshop_book")), ids]


# endregion


# region naive
def naive():
    two_branches()
    shell("python manage.py migrate")
    return result()


# endregion


# region
def task():
    two_branches()
    shell("python manage.py makemigrations --merge -n merge", "y")
    shell("python manage.py migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
