from contextlib import suppress

from models import MODELS
from project import execute, rows, run
from seen import schema
from terminal import edit, shell

# region setup
TABLE = '__tablename__ = "book"'
CHECK = f"""{TABLE}
    __table_args__ = (CheckConstraint("title <> ''", name="titled"),)"""


def changed():
    edit("models.py", "import String", "import CheckConstraint, String")
    edit("models.py", TABLE, CHECK)


def result():
    shell("alembic check")
    with suppress(Exception):
        execute("INSERT INTO book (title) VALUES ('')")
    titles = rows("SELECT title FROM book ORDER BY id")
    return [schema("book"), [title for (title,) in titles]]


# endregion


# region naive
def naive():
    changed()
    shell("alembic revision --autogenerate -m titled --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion


# region
def task():
    # The default, and the plug-in for CHECKs, which is off unless named.
    plugins = ["alembic.autogenerate.*", "alembic.ext.checkconstraint_byname"]
    settings = f"render_as_batch=True, autogenerate_plugins={plugins},"
    connection = "connection=connection,"
    edit("migrations/env.py", connection, f"{connection} {settings}")
    changed()
    shell("alembic revision --autogenerate -m titled --rev-id 0002")
    shell("alembic upgrade head")
    return result()


# endregion

if __name__ == "__main__":
    run(task, MODELS, naive=naive)
