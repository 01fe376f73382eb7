from database import DATABASE_URL
from engine import DB
from models import MODELS, TITLE, TITLE_AND_ISBN
from nowhere import unplug
from project import rows, run
from seen import schema
from terminal import edit, shell


# region setup
def draft():
    edit("bookshop/tables.py", TITLE, TITLE_AND_ISBN)
    shell("piccolo migrations new bookshop --auto")


def no_database():
    is_file = DB.engine_type == "sqlite"
    address = DATABASE_URL.partition("://")[2] if is_file else DATABASE_URL
    unplug("piccolo_conf.py", address)


def result(sql):
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["ALTER TABLE" in sql, schema("book"), ids]


# endregion


# region naive
def naive():
    draft()
    no_database()
    return result(shell("piccolo migrations forwards bookshop --preview"))


# endregion


# region
def task():
    draft()
    return result(shell("piccolo migrations forwards bookshop --preview"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
