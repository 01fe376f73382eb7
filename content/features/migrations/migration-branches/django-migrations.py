from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell

# region setup
ISBN = "isbn = models.CharField(max_length=13, null=True)"
PAGES = "pages = models.IntegerField(null=True)"
# endregion


# region
def task():
    edit("bookshop/models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("python manage.py makemigrations -n isbn")
    # Another branch has not got this file, and adds another column.
    isbn = Path("bookshop/migrations/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("bookshop/models.py", ISBN, PAGES)
    shell("python manage.py makemigrations -n pages")
    # Both are merged.
    aside.rename(isbn)
    edit("bookshop/models.py", PAGES, f"{PAGES}\n    {ISBN}")
    shell("python manage.py makemigrations --merge -n merge", "y")
    shell("python manage.py migrate")
    left = shell("python manage.py makemigrations --check")
    return [
        len(rows("SELECT isbn, pages FROM bookshop_book")),
        "No changes" in left,
    ]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
