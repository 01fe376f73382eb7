from database import DATABASE_URL
from models import MODELS
from project import execute, forget_engine
from scratch import create, list_files, run
from seen import schema
from terminal import edit, on_forget, shell

# region setup
IS_FILE = DATABASE_URL.startswith("sqlite")
KIND = "sqlite" if IS_FILE else "postgres"
IMPORT = "from piccolo.conf.apps import AppRegistry\n"


def connect():
    """Say where the database is, as any application has to."""
    edit("piccolo_conf.py", IMPORT, f"import os\n\n{IMPORT}")
    if IS_FILE:
        path = 'os.environ["DATABASE_URL"].removeprefix("sqlite://")'
        edit("piccolo_conf.py", '"project.sqlite"', path)
    else:
        dsn = '{"dsn": os.environ["DATABASE_URL"]}'
        edit("piccolo_conf.py", "config={}", f"config={dsn}")


def result():
    left = shell("piccolo migrations new bookshop --auto")
    assert "No changes detected" in left
    list_files()
    return schema("book")


def forget():
    execute("DROP TABLE IF EXISTS book", "DROP TABLE IF EXISTS migration")


on_forget(forget_engine)
# endregion


# region naive
def naive():
    shell(f"piccolo project new --engine={KIND}")
    connect()
    shell("piccolo app new bookshop")
    create("bookshop/tables.py", MODELS)
    shell("piccolo migrations new bookshop --auto")
    return result()


# endregion


# region
def task():
    shell(f"piccolo project new --engine={KIND}")
    connect()
    shell("piccolo app new bookshop --register")
    create("bookshop/tables.py", MODELS)
    shell("piccolo migrations new bookshop --auto")
    shell("piccolo migrations forwards bookshop")
    return result()


# endregion

if __name__ == "__main__":
    run(task, naive, {}, forget)
