import sqlite3
from contextlib import closing
from pathlib import Path

from models import MODELS
from project import rows, run
from terminal import edit, note_edit, shell, write

# region setup
REPORTS = """
from tortoise import fields
from tortoise.models import Model


class Report(Model):
    id = fields.IntField(primary_key=True)
"""
KEY = "id = fields.IntField(primary_key=True)"


def tables() -> set[str]:
    """Of the second database."""
    with closing(sqlite3.connect("reports.db")) as connection:
        return {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master")
        }


# endregion


# region
SECOND = """
TORTOISE_ORM = {
    "connections": {"reports": "sqlite://reports.db"},
    "apps": {
        "reports": {"models": ["reports"], "default_connection": "reports"}
    },
}
"""


def task():
    write("reports.py", REPORTS)
    note_edit(Path("reports_settings.py"), "", SECOND)
    aerich = "aerich -c reports.toml"
    shell(f"{aerich} init -t reports_settings.TORTOISE_ORM")
    shell(f"{aerich} init-db")
    edit("reports.py", KEY, f"{KEY}\n    sent = fields.DateField(null=True)")
    shell(f"{aerich} migrate --name sent")
    shell(f"{aerich} upgrade")
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["report" in tables(), "book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
