from models import MODELS, TITLE, TITLE_AND_ISBN
from nowhere import unplug
from project import rows, run, url
from seen import schema
from terminal import edit, shell


# region setup
def draft():
    edit("models.py", TITLE, TITLE_AND_ISBN)
    shell("alembic revision --autogenerate -m isbn --rev-id 0002")


def no_database():
    address = url.render_as_string(hide_password=False).replace("%", "%%")
    unplug("alembic.ini", address)


def result(sql):
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["ALTER TABLE" in sql, schema("book"), ids]


# endregion


# region naive
def naive():
    draft()
    no_database()
    return result(shell("alembic upgrade 0001:0002 --sql"))


# endregion


# region
def task():
    draft()
    no_database()
    return result(shell("alembic upgrade 0001:0002 --sql"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
