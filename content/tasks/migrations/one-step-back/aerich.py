from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_ISBN = f"{TITLE}\n    isbn = fields.CharField(max_length=13, null=True)"
WITH_PAGES = f"{WITH_ISBN}\n    pages = fields.IntField(null=True)"


def two_more():
    edit("models.py", TITLE, WITH_ISBN)
    shell("aerich migrate --name isbn")
    shell("aerich upgrade")
    edit("models.py", WITH_ISBN, WITH_PAGES)
    shell("aerich migrate --name pages")
    shell("aerich upgrade")


def result():
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    two_more()
    shell("aerich downgrade", "y")
    return result()


# endregion


# region
def task():
    two_more()
    shell("aerich downgrade", "y")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
