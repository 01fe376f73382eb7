from models import MODELS
from project import execute
from scratch import create, list_files, run
from seen import schema
from terminal import edit, shell

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
    left = shell("tortoise makemigrations")
    assert "No changes detected" in left
    list_files()
    return schema("book")


def forget():
    execute(
        "DROP TABLE IF EXISTS book", "DROP TABLE IF EXISTS tortoise_migrations"
    )


# endregion


# region naive
CONFIG = """
[tool.tortoise]
tortoise_orm = "settings.TORTOISE_ORM"
"""


def naive():
    create("pyproject.toml", CONFIG)
    shell("tortoise init")
    shell("tortoise makemigrations")
    shell("tortoise migrate")
    return result()


# endregion


# region
def task():
    create("pyproject.toml", CONFIG)
    models = '"models": ["models"]'
    edit("settings.py", models, f'{models}, "migrations": "migrations"')
    shell("tortoise makemigrations")
    shell("tortoise migrate")
    return result()


# endregion

if __name__ == "__main__":
    run(task, naive, {"models.py": MODELS, "settings.py": SETTINGS}, forget)
