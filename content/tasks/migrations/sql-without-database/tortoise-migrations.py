from models import MODELS, TITLE, TITLE_AND_ISBN
from nowhere import unplug
from project import URL, rows, run
from seen import schema
from terminal import edit, shell


# region setup
def draft():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("tortoise makemigrations -n isbn")


def no_database():
    unplug("settings.py", URL)


def result(sql):
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["ALTER TABLE" in sql, schema("book"), ids]


# endregion


# region naive
def naive():
    draft()
    no_database()
    return result(shell("tortoise sqlmigrate bookshop 0002_isbn"))


# endregion


# region
def task():
    draft()
    no_database()
    return result(shell("tortoise sqlmigrate bookshop 0002_isbn"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
