from django.db import DatabaseError
from models import MODELS, TITLE
from project import execute, run
from terminal import edit, shell

# region setup
CHECK = """
    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="titled")
        ]
"""
# endregion


# region
def task():
    edit("bookshop/models.py", f"{TITLE}\n", f"{TITLE}\n{CHECK}")
    shell("python manage.py makemigrations -n titled")
    shell("python manage.py migrate")
    try:
        execute("INSERT INTO bookshop_book (title) VALUES ('')")
    except DatabaseError as error:
        return "titled" in str(error)
    raise AssertionError("the database takes a book without a title")


# endregion

if __name__ == "__main__":
    run(task, MODELS)
