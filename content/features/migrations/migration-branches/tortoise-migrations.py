from pathlib import Path

from models import MODELS, TITLE
from project import rows, run
from terminal import edit, shell

# region setup
ISBN = "isbn = fields.CharField(max_length=13, null=True)"
PAGES = "pages = fields.IntField(null=True)"
# endregion


# region
def task():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("tortoise makemigrations -n isbn")
    # Another branch has not got this file, and adds another column.
    isbn = Path("migrations/0002_isbn.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("tortoise makemigrations -n pages")
    # Both are merged.
    aside.rename(isbn)
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")
    shell("tortoise migrate")
    left = shell("tortoise makemigrations")
    return [len(rows("SELECT isbn, pages FROM book")), "No changes" in left]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
