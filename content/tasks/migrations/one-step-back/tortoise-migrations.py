from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_ISBN = f"{TITLE}\n    isbn = fields.CharField(max_length=13, null=True)"
WITH_PAGES = f"{WITH_ISBN}\n    pages = fields.IntField(null=True)"


def two_more():
    edit("models.py", TITLE, WITH_ISBN)
    shell("tortoise makemigrations -n isbn")
    shell("tortoise migrate")
    edit("models.py", WITH_ISBN, WITH_PAGES)
    shell("tortoise makemigrations -n pages")
    shell("tortoise migrate")


def result():
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    two_more()
    shell("tortoise downgrade bookshop")
    return result()


# endregion


# region
def task():
    two_more()
    shell("tortoise downgrade bookshop 0002_isbn")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
