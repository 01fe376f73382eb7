from models import MODELS, TITLE
from project import rows, run
from terminal import edit, only_file, shell

# region setup
ISBN = "isbn = fields.CharField(max_length=13, null=True)"
PAGES = "pages = fields.IntField(null=True)"
# endregion


# region
def task():
    edit("models.py", TITLE, f"{TITLE}\n    {ISBN}")
    shell("aerich migrate --name isbn")
    # Another branch has not got this file, and adds another column.
    isbn = only_file("migrations/bookshop/1_*.py")
    aside = isbn.rename("aside")
    edit("models.py", ISBN, PAGES)
    shell("aerich migrate --name pages")
    # Both are merged, and one's own draft is made again after the other.
    only_file("migrations/bookshop/1_*.py").unlink()
    aside.rename(isbn)
    edit("models.py", PAGES, f"{PAGES}\n    {ISBN}")
    shell("aerich upgrade")
    shell("aerich migrate --name pages")
    shell("aerich upgrade")
    left = shell("aerich migrate")
    return [len(rows("SELECT isbn, pages FROM book")), "No changes" in left]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
