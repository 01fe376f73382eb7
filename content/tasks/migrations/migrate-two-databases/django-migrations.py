import sqlite3
from contextlib import closing

from models import MODELS
from project import rows, run
from terminal import shell

# region setup
REPORT = """
from django.db import models


class Report(models.Model):
    pass
"""
REPORTS = {
    "reports/__init__.py": "",
    "reports/models.py": REPORT,
    "reports/migrations/__init__.py": "",
}


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
INSTALLED_APPS += ["reports"]
DATABASES["reports"] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": "reports.db",
}
DATABASE_ROUTERS = ["routers.Reports"]
"""
ROUTER = """
class Reports:
    def db_for_read(self, model, **hints):
        return "reports" if model._meta.app_label == "reports" else None

    db_for_write = db_for_read

    def allow_migrate(self, db, app_label, **hints):
        return (db == "reports") == (app_label == "reports")
"""


def task():
    shell("python manage.py migrate --database reports")
    ids = rows("SELECT id FROM bookshop_book ORDER BY id")
    return ["reports_report" in tables(), "bookshop_book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS, settings=SECOND, files={"routers.py": ROUTER, **REPORTS})
