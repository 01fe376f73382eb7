from models import MODELS, TITLE, TITLE_AND_ISBN
from nowhere import unplug
from project import URL, rows, run
from seen import schema
from terminal import edit, only_file, shell


# region setup
def no_database():
    unplug("settings.py", URL)


def result(sql):
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["ALTER TABLE" in sql, schema("book"), ids]


# endregion


# region naive
def naive():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    no_database()
    shell("aerich migrate --name isbn")
    return result(only_file("migrations/bookshop/1_*.py").read_text())


# endregion


# region
def task():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    no_database()
    shell("aerich migrate --name isbn --offline")
    return result(only_file("migrations/bookshop/1_*.py").read_text())


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
