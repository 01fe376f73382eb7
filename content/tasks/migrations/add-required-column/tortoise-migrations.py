from models import MODELS, TITLE
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def result():
    assert "No changes detected" in shell("tortoise makemigrations")
    return [schema("book"), rows("SELECT id, year FROM book ORDER BY id")]


# endregion


# region naive
def naive():
    edit("models.py", TITLE, f"{TITLE}\n    year = fields.IntField()")
    shell("tortoise makemigrations -n year")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    year = "year = fields.IntField(db_default=1900)"
    edit("models.py", TITLE, f"{TITLE}\n    {year}")
    shell("tortoise makemigrations -n year")
    # The rows have their value, and the default goes.
    edit("models.py", "db_default=1900", "")
    shell("tortoise makemigrations -n no_default")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
