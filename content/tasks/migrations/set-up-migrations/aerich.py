from models import MODELS
from project import execute
from scratch import list_files, run
from seen import schema
from terminal import shell

# region setup
SETTINGS = """
import os

DATABASE = os.environ["DATABASE_URL"].replace("postgresql:", "asyncpg:")
TORTOISE_ORM = {
    "connections": {"default": DATABASE},
    "apps": {"bookshop": {"models": ["models"]}},
}
"""


def result():
    left = shell("aerich migrate")
    assert "No changes detected" in left
    list_files()
    return schema("book")


def forget():
    execute("DROP TABLE IF EXISTS book", "DROP TABLE IF EXISTS aerich")


# endregion


# region naive
def naive():
    shell("aerich init -t settings.TORTOISE_ORM")
    shell("aerich migrate")
    shell("aerich upgrade")
    return result()


# endregion


# region
def task():
    shell("aerich init -t settings.TORTOISE_ORM")
    shell("aerich init-db")
    return result()


# endregion

if __name__ == "__main__":
    run(task, naive, {"models.py": MODELS, "settings.py": SETTINGS}, forget)
