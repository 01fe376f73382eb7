import os
import sqlite3
from contextlib import closing
from pathlib import Path

from django.apps import apps
from django.conf import empty, settings
from django.db import connections, router
from models import MODELS
from project import rows, run
from terminal import edit, note_edit, on_forget, shell, write

# region setup
REPORT = """
from django.db import models


class Report(models.Model):
    pass
"""
SECOND = """
INSTALLED_APPS += ["reports"]
DATABASES["reports"] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": "reports.db",
}
DATABASE_ROUTERS = ["routers.Reports"]"""
LAST = 'DEFAULT_AUTO_FIELD = "django.db.models.AutoField"'


def tables() -> set[str]:
    """Of the second database."""
    with closing(sqlite3.connect("reports.db")) as connection:
        return {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master")
        }


def new_process():
    """What Django keeps of settings and apps, for it reads them anew."""
    if settings.configured:
        connections.close_all()
    for kept in (connections, router):
        vars(kept).clear()
        kept.__init__()
    settings._wrapped = empty
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    apps.app_configs.clear()
    apps.all_models.clear()
    apps.loading = apps.ready = False
    apps.apps_ready = apps.models_ready = False
    apps.clear_cache()


on_forget(new_process)
# endregion


# region
ROUTER = """class Reports:
    def db_for_read(self, model, **hints):
        return "reports" if model._meta.app_label == "reports" else None

    db_for_write = db_for_read

    def allow_migrate(self, db, app_label, **hints):
        return (db == "reports") == (app_label == "reports")
"""


def task():
    write("reports/__init__.py", "")
    write("reports/models.py", REPORT)
    edit("settings.py", LAST, f"{LAST}\n{SECOND}")
    note_edit(Path("routers.py"), "", ROUTER)
    shell("python manage.py makemigrations reports")
    shell("python manage.py migrate --database reports")
    ids = rows("SELECT id FROM bookshop_book ORDER BY id")
    return ["reports_report" in tables(), "bookshop_book" in tables(), ids]


# endregion

if __name__ == "__main__":
    run(task, MODELS)
