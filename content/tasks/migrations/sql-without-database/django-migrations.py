from django.db import connection
from models import MODELS, TITLE, TITLE_AND_ISBN
from nowhere import FILE
from project import rows, run
from seen import schema
from terminal import SEEN, edit, shell, swapped

# region setup
NOWHERE = {"HOST": "127.0.0.1", "PORT": "1", "NAME": FILE}


def draft():
    edit("bookshop/models.py", TITLE, TITLE_AND_ISBN)
    shell("python manage.py makemigrations -n isbn")


def no_database():
    SEEN.write("# settings.py: at its address no database answers now\n\n")
    settings = {**connection.settings_dict, **NOWHERE}
    return swapped(connection, settings_dict=settings)


def result(sql):
    ids = rows("SELECT id FROM bookshop_book ORDER BY id")
    return ["ALTER TABLE" in sql, schema("bookshop_book"), ids]


# endregion


# region naive
def naive():
    draft()
    with no_database():
        sql = shell("python manage.py sqlmigrate bookshop 0002")
    return result(sql)


# endregion


# region
def task():
    draft()
    return result(shell("python manage.py sqlmigrate bookshop 0002"))


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
