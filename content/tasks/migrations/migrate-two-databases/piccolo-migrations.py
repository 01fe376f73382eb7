import os
import sqlite3
from contextlib import closing
from pathlib import Path

from models import MODELS
from project import rows, run
from terminal import note_edit, shell, write

# region setup
REPORTS_APP = """
from piccolo.conf.apps import AppConfig, table_finder

APP_CONFIG = AppConfig(
    app_name="reports",
    migrations_folder_path="reports/migrations",
    table_classes=table_finder(["reports.tables"]),
)
"""
REPORTS = """
from piccolo.columns import Serial
from piccolo.table import Table


class Report(Table):
    id: Serial
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
SECOND = """
from piccolo.conf.apps import AppRegistry
from piccolo.engine.sqlite import SQLiteEngine

DB = SQLiteEngine(path="reports.db")
APP_REGISTRY = AppRegistry(apps=["reports.piccolo_app"])
"""


def task():
    note_edit(Path("reports_conf.py"), "", SECOND)
    write("reports/__init__.py", "")
    write("reports/piccolo_app.py", REPORTS_APP)
    write("reports/tables.py", REPORTS)
    os.environ["PICCOLO_CONF"] = "reports_conf"
    shell("piccolo migrations new reports --auto")
    shell("piccolo migrations forwards reports")
    del os.environ["PICCOLO_CONF"]
    ids = rows("SELECT id FROM book ORDER BY id")
    return ["report" in tables(), "book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
