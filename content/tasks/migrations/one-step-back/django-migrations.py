from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell

# region setup
WITH_ISBN = f"{TITLE}\n    isbn = models.CharField(max_length=13, null=True)"
WITH_PAGES = f"{WITH_ISBN}\n    pages = models.IntegerField(null=True)"


def two_more():
    edit("bookshop/models.py", TITLE, WITH_ISBN)
    shell("python manage.py makemigrations -n isbn")
    shell("python manage.py migrate")
    edit("bookshop/models.py", WITH_ISBN, WITH_PAGES)
    shell("python manage.py makemigrations -n pages")
    shell("python manage.py migrate")


def result():
    return [
        schema("bookshop_book"),
        rows("SELECT id FROM bookshop_book ORDER BY id"),
    ]


# endregion


# region naive
def naive():
    two_more()
    shell("python manage.py migrate bookshop")
    return result()


# endregion


# region
def task():
    two_more()
    shell("python manage.py migrate bookshop 0002")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
