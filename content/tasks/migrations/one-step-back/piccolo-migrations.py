from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_ISBN = f"{TITLE}\n    isbn = Varchar(length=13, null=True, default=None)"
WITH_PAGES = f"{WITH_ISBN}\n    pages = Integer(null=True, default=None)"


def two_more():
    edit("bookshop/tables.py", TITLE, WITH_ISBN)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    edit("bookshop/tables.py", WITH_ISBN, WITH_PAGES)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")


def result():
    return [schema("book"), rows("SELECT id FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    two_more()
    shell("piccolo migrations backwards bookshop", "y")
    return result()


# endregion


# region
def task():
    two_more()
    shell("piccolo migrations backwards bookshop", "y")
    return result()


# endregion

if __name__ == "__main__":
    run(
        task,
        MODELS.replace("import Serial", "import Integer, Serial"),
        naive=naive,
    )
