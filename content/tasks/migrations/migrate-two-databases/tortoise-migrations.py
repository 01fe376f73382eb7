import sqlite3
from contextlib import closing

from models import MODELS
from project import rows, run
from terminal import edit, shell, write

# region setup
REPORTS = """
from tortoise import fields
from tortoise.models import Model


class Report(Model):
    id = fields.IntField(primary_key=True)
"""


def tables() -> set[str]:
    """Of the second database."""
    with closing(sqlite3.connect("reports.db")) as connection:
        return {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master")
        }


# endregion


# region
def task():
    write("reports.py", REPORTS)
    connection = '"connections": {"reports": "sqlite://reports.db", '
    edit("settings.py", '"connections": {', connection)
    app = {
        "models": ["reports"],
        "migrations": "reports_migrations",
        "default_connection": "reports",
    }
    edit("settings.py", '"apps": {', f'"apps": {{"reports": {app}, ')
    shell("tortoise init")
    shell("tortoise makemigrations reports -n first")
    shell("tortoise migrate reports")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["report" in tables(), "book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
